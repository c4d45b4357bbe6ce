package io.firebreak.job.report.backtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.backtest.AssetGroup;
import io.firebreak.job.backtest.BacktestResult;
import io.firebreak.job.report.Summary;
import io.firebreak.job.report.page.PageWriter;
import io.firebreak.job.report.replay.ChartFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the results of a backtest into a directory. */
public final class BacktestFiles {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final int DAY_HOURS = 24;

  private final BacktestResult result;
  private final List<Standings> standings;

  /** The results, pooled. O(assets x models x hours). */
  public BacktestFiles(BacktestResult result) {
    this.result = result;
    standings = Standings.of(result);
  }

  /** The pooled results for a terminal. */
  public String table() {
    return BacktestTable.render(standings);
  }

  /**
   * Writes {@code pooled.csv}, {@code assets.csv}, {@code backtest.json} and {@code charts/}.
   *
   * @param frontier whether a sweep adds its page
   * @return the page that leads to all others
   */
  public Path write(Path out, boolean frontier) throws IOException {
    Files.createDirectories(out);
    BacktestCsv.pooled(standings, out.resolve("pooled.csv"));
    BacktestCsv.assets(result, out.resolve("assets.csv"));
    ObjectNode root = MAPPER.createObjectNode();
    BacktestJson.pooled(standings, root.putArray("pooled"));
    BacktestJson.assets(result, root.putArray("assets"));
    Files.writeString(out.resolve("backtest.json"), MAPPER.writeValueAsString(root) + "\n");
    ChartFiles.clear(out);
    return pages(Files.createDirectories(out.resolve("charts")), frontier);
  }

  /** Adds what was judged and the pooled results to a summary. */
  public void describe(Summary summary) {
    ObjectNode root = summary.root();
    ObjectNode records = root.putObject("records");
    records
        .put("in", result.counts().in())
        .put("good", result.counts().good())
        .put("deadLetter", result.counts().deadLetter())
        .put("duplicate", result.counts().duplicate())
        .put("late", result.counts().late())
        .put("addUp", result.counts().addUp());
    root.put("wallMillis", result.wallMillis());
    root.put("alpha", result.plan().alpha());
    root.put("floors", result.plan().floors());
    root.put("warmUpDays", result.plan().selection().warmUpHours() / DAY_HOURS);
    root.put("policyVersion", result.plan().policy().version());
    result.tooYoung().forEach(root.putArray("tooYoung")::add);
    BacktestJson.pooled(standings, root.putArray("pooled"));
  }

  private Path pages(Path directory, boolean frontier) throws IOException {
    for (AssetGroup group : AssetGroup.values()) {
      for (String name : result.judged(group)) {
        PageWriter.write(AssetPage.of(result, name), directory.resolve(ChartFiles.fileName(name)));
      }
    }
    Path index = directory.resolve("index.html");
    PageWriter.write(PooledPage.of(result, standings, frontier), index);
    return index;
  }
}

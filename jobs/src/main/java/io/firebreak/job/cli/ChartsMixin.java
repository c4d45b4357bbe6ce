package io.firebreak.job.cli;

import io.firebreak.job.local.Playback;
import io.firebreak.job.report.replay.ChartBook;
import io.firebreak.job.report.replay.ChartFiles;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of commands that can show what happened as charts. */
final class ChartsMixin {
  @Option(
      names = "--charts",
      description = {
        "Also write OUT/charts/index.html and a page an asset: prices, haircuts, score, volatility,"
            + " depth, forced selling, R and dislocation on one time axis (UTC). Each page is one"
            + " file that loads nothing. Takes up to 4 MB of memory an asset."
      })
  private boolean charts;

  /** The book that the run fills, where charts are wanted. */
  Optional<ChartBook> book(List<Policy> policies, long fromMillis) {
    return charts ? Optional.of(new ChartBook(policies, fromMillis)) : Optional.empty();
  }

  /** Writes the pages, where charts are wanted; those of an earlier run go in any case. */
  void write(Path out, Playback run, PrintWriter console) throws IOException {
    ChartFiles.clear(out);
    if (run.charts().isPresent()) {
      console.println("charts in " + ChartFiles.write(out, run.charts().get(), run.book()));
    }
  }
}

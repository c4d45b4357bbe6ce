package io.firebreak.job.report.backtest;

import io.firebreak.job.backtest.BacktestResult;
import io.firebreak.job.report.page.PageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each value of one number of the policy gives and costs. */
public final class FrontierFiles {
  /** The page, beside that of all assets. */
  static final String PAGE = "frontier.html";

  private final String field;
  private final List<FrontierPoint> points = new ArrayList<>();

  /** Of a field of the policy. */
  public FrontierFiles(String field) {
    this.field = field;
  }

  /** Adds what one value gave; values ascend. O(assets x models x hours). */
  public void add(double value, BacktestResult result) {
    for (Standings standings : Standings.of(result)) {
      standings.models().forEach(named -> points.add(new FrontierPoint(value, standings, named)));
    }
  }

  /** The points for a terminal. */
  public String table() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%n%-36s%12s", "frontier of " + field, "value"));
    FrontierPoint.figures()
        .forEach(figure -> text.append(String.format(Locale.ROOT, "%12s", figure.head())));
    text.append('\n');
    for (FrontierPoint point : points) {
      text.append(String.format(Locale.ROOT, "%-36s%12s", point.line(), point.valueText()));
      FrontierPoint.figures()
          .forEach(
              figure ->
                  text.append(
                      String.format(Locale.ROOT, "%12s", figure.write(point.named().standing()))));
      text.append('\n');
    }
    return text.toString();
  }

  /**
   * Writes {@code frontier.csv} and {@code charts/frontier.html}.
   *
   * @return the page
   */
  public Path write(Path out) throws IOException {
    BacktestCsv.frontier(points, field, out.resolve("frontier.csv"));
    Path page = Files.createDirectories(out.resolve("charts")).resolve(PAGE);
    PageWriter.write(FrontierPage.of(field, points), page);
    return page;
  }
}

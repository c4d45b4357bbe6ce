package io.firebreak.job.report.backtest;

import io.firebreak.backtest.HourlyCloses;
import io.firebreak.backtest.PooledReport.Member;
import io.firebreak.job.backtest.BacktestResult;
import io.firebreak.job.report.page.Axis;
import io.firebreak.job.report.page.Block;
import io.firebreak.job.report.page.Cell;
import io.firebreak.job.report.page.Chart;
import io.firebreak.job.report.page.Overlay;
import io.firebreak.job.report.page.Page;
import io.firebreak.job.report.page.Scale;
import io.firebreak.job.report.page.Section;
import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Style;
import io.firebreak.job.report.page.Table;
import io.firebreak.job.report.series.Points;
import io.firebreak.job.report.series.ThinnedSeries;
import java.util.ArrayList;
import java.util.List;

/** The page of one asset: its price, the haircuts of all models, and the figures of each. */
final class AssetPage {
  private static final int BUCKETS = 400;
  private static final double PERCENT = 100;

  private AssetPage() {}

  static Page of(BacktestResult result, String name) {
    List<Block> charts = new ArrayList<>();
    charts.add(price(result.closes().get(name)));
    List<Block> tables = new ArrayList<>();
    for (int hours : result.plan().horizonsHours()) {
      charts.add(haircuts(result, name, hours));
      tables.add(table(result, name, hours));
    }
    return new Page(
        name,
        "Hourly closes and the haircuts that each model set. All times are UTC. Drag over a chart"
            + " to look closer, double-click for the whole time; all charts move together.",
        List.of(new Section("Price and haircuts", charts), new Section("Figures", tables)));
  }

  private static Chart price(HourlyCloses closes) {
    Series line = line("close", Style.MAIN, closes, closes.closes(), 1);
    return new Chart(
        "Price",
        "Hourly closes.",
        Axis.time(),
        new Axis("quote asset", Scale.LOG),
        List.of(line),
        Overlay.none());
  }

  private static Chart haircuts(BacktestResult result, String name, int hours) {
    HourlyCloses closes = result.closes().get(name);
    double[] losses = new double[closes.hours()];
    for (int hour = 0; hour < losses.length; hour++) {
      losses[hour] = Math.max(0, closes.loss(hour, hours));
    }
    List<Series> lines = new ArrayList<>();
    lines.add(line("loss that followed", Style.MAIN, closes, losses, PERCENT));
    for (String model : result.plan().shown()) {
      double[] path = result.path(name, hours, model).haircuts();
      lines.add(line(model, Style.STEP, closes, path, PERCENT));
    }
    return new Chart(
        "Haircuts, horizon " + hours + " h",
        "Loss that followed within the horizon, and what each model had set before it.",
        Axis.time(),
        new Axis("%", Scale.FROM_ZERO),
        lines,
        Overlay.none());
  }

  private static Series line(
      String name, Style style, HourlyCloses closes, double[] values, double factor) {
    ThinnedSeries thinned = new ThinnedSeries(BUCKETS);
    for (int hour = 0; hour < values.length; hour++) {
      thinned.add(closes.timeMillis(hour), factor * values[hour]);
    }
    Points points = thinned.points();
    return new Series(name, style, points.timeMillis(), points.values());
  }

  private static Table table(BacktestResult result, String name, int hours) {
    List<String> columns = new ArrayList<>(List.of("Model"));
    AssetFigures.all().forEach(figure -> columns.add(figure.head()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String model : result.plan().shown()) {
      Member member = result.member(name, hours, model);
      List<Cell> row = new ArrayList<>(List.of(Cell.text(model)));
      AssetFigures.all().forEach(figure -> row.add(Cell.number(figure.write(member))));
      rows.add(row);
    }
    return new Table("Horizon " + hours + " h; counts are of a phase on average.", columns, rows);
  }
}

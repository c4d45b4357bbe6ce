package io.firebreak.job.report.backtest;

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
import java.util.ArrayList;
import java.util.List;

/** The page of a sweep: a chart a figure, and all points. */
final class FrontierPage {
  private static final double PERCENT = 100;

  private FrontierPage() {}

  static Page of(String field, List<FrontierPoint> points) {
    List<Block> charts = new ArrayList<>();
    FrontierPoint.figures().forEach(figure -> charts.add(chart(field, figure, points)));
    return new Page(
        "Firebreak: frontier of " + field,
        "The same closes judged under each value of "
            + field
            + ", all else as it was. Equal"
            + " mean: loss beyond the haircut at the yardstick's mean (1 = filtered historical simulation).",
        List.of(new Section("Figures", charts), Section.of("Points", table(field, points))));
  }

  private static Chart chart(String field, Figure<Standing> figure, List<FrontierPoint> points) {
    double factor = figure.form() == Form.PERCENT ? PERCENT : 1;
    List<Series> lines =
        points.stream()
            .map(FrontierPoint::line)
            .distinct()
            .map(line -> series(line, figure, factor, points))
            .toList();
    return new Chart(
        figure.head(),
        "By value of " + field + ".",
        new Axis(field, Scale.LINEAR),
        new Axis(factor == 1 ? "ratio" : "%", Scale.FROM_ZERO),
        lines,
        Overlay.none());
  }

  private static Series series(
      String line, Figure<Standing> figure, double factor, List<FrontierPoint> points) {
    List<FrontierPoint> own = points.stream().filter(p -> p.line().equals(line)).toList();
    return new Series(
        line,
        Style.LINE,
        own.stream().mapToDouble(FrontierPoint::value).toArray(),
        own.stream()
            .mapToDouble(p -> factor * figure.value().applyAsDouble(p.named().standing()))
            .toArray());
  }

  private static Table table(String field, List<FrontierPoint> points) {
    List<String> columns = new ArrayList<>(List.of("Haircut", field));
    FrontierPoint.figures().forEach(figure -> columns.add(figure.head()));
    List<List<Cell>> rows = new ArrayList<>();
    for (FrontierPoint point : points) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(point.line()));
      row.add(Cell.number(point.valueText()));
      FrontierPoint.figures()
          .forEach(figure -> row.add(Cell.number(figure.write(point.named().standing()))));
      rows.add(row);
    }
    return new Table("All points.", columns, rows);
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Figures;
import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * A figure over the rate of false alarms: a line a family of baselines, through its thresholds, and
 * a point for each of Firebreak's own.
 *
 * @param value the figure; what is unknown is not drawn
 * @param best which of two is drawn at the same rate
 */
record Frontier(ToDoubleFunction<Figures> value, BinaryOperator<Double> best) {
  /** Rates beyond are not drawn: nobody would listen to such a detector. */
  private static final double MOST_FALSE = 30;

  /** The lines in the order of the rows. */
  List<Series> of(List<FigureRow> rows) {
    Map<String, TreeMap<Double, Double>> lines = new TreeMap<>();
    List<String> order = new ArrayList<>();
    for (FigureRow row : rows) {
      double rate = row.figures().falsePerAssetMonth();
      double figure = value.applyAsDouble(row.figures());
      boolean some = row.name().endsWith(SetEvaluation.DEEP);
      if (!some && rate <= MOST_FALSE && !Double.isNaN(figure)) {
        String name = row.firebreak() ? row.name() : row.detector().family();
        if (!order.contains(name)) {
          order.add(name);
        }
        lines.computeIfAbsent(name, key -> new TreeMap<>()).merge(rate, figure, best);
      }
    }
    return order.stream().map(name -> series(name, lines.get(name))).toList();
  }

  private static Series series(String name, TreeMap<Double, Double> line) {
    boolean main = name.equals(DetectorAlarms.firebreak(FirebreakAlarms.CRASHES, List.of()).name());
    return new Series(
        name,
        main ? Style.MAIN : Style.LINE,
        line.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        line.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}

package io.firebreak.job.report.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How one haircut stands under one value of a swept number.
 *
 * @param value the number
 * @param standings group and horizon
 * @param named the haircut
 */
record FrontierPoint(double value, Standings standings, Standings.Named named) {
  private static final Set<String> SHOWN =
      Set.of("breachRate", "meanHaircut", "equalMeanShortfall", "rise24hMax");

  /** The figures between which there is a choice. */
  static List<Figure<Standing>> figures() {
    return PooledFigures.all().stream().filter(figure -> SHOWN.contains(figure.key())).toList();
  }

  /** Points of the same line differ in the value alone. */
  String line() {
    String group = standings.group().name().toLowerCase(Locale.ROOT);
    return standings.horizonHours() + " h " + group + " " + named.model();
  }

  String valueText() {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}

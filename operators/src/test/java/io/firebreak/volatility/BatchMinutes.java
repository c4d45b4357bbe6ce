package io.firebreak.volatility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The estimators on one-minute bars as their formulas are written: over all bars, each time. */
final class BatchMinutes {
  private static final double HALF_LIFE = 240;

  /** Weight by age in bars; what is older than ninety half-lives weighs nothing beside the rest. */
  private static final double[] POWERS = powers();

  /** A return, where the minute before had a price. */
  private record Bar(long minute, double r) {}

  private final List<Bar> bars = new ArrayList<>();
  private final long newest;

  BatchMinutes(RandomPrices prices) {
    SortedMap<Long, Double> closes = closes(prices, 60_000);
    newest = closes.lastKey() - 1;
    closes
        .headMap(newest + 1)
        .forEach(
            (minute, close) -> {
              if (closes.containsKey(minute - 1)) {
                bars.add(new Bar(minute, close - closes.get(minute - 1)));
              }
            });
  }

  /** Last log price of each cell of a grid, the running one included. */
  static SortedMap<Long, Double> closes(RandomPrices prices, long cellMillis) {
    SortedMap<Long, Double> closes = new TreeMap<>();
    for (int i = 0; i < prices.prices().length; i++) {
      closes.put(prices.times()[i] / cellMillis, Math.log(prices.prices()[i]));
    }
    return closes;
  }

  double variance() {
    return mean(1, HALF_LIFE, run -> run[0] * run[0]);
  }

  double bipower() {
    return Math.PI / 2 * mean(2, HALF_LIFE, run -> Math.abs(run[0] * run[1]));
  }

  double medianVariance() {
    double factor = 1.419358302022;
    return factor * mean(3, HALF_LIFE, BatchMinutes::squaredMedian);
  }

  double jumpZ() {
    double power = 4.0 / 3;
    double quarticity =
        Math.pow(0.830860925030, -3)
            * mean(3, HALF_LIFE, run -> Math.pow(Math.abs(run[0] * run[1] * run[2]), power));
    double bars = square(weight(1, HALF_LIFE)) / weight(1, HALF_LIFE / 2);
    double spread = Math.max(1, quarticity / square(bipower()));
    double ratio = 1 - bipower() / variance();
    return ratio / Math.sqrt(0.608993753862 / bars * spread);
  }

  double ladder(double halfLifeSeconds) {
    return mean(1, halfLifeSeconds / 60, run -> run[0] * run[0]);
  }

  double downside(double halfLifeSeconds) {
    return mean(1, halfLifeSeconds / 60, run -> run[0] < 0 ? 2 * run[0] * run[0] : 0);
  }

  /** Sum of the weights of runs of neighbouring bars. */
  double weight(int length, double halfLife) {
    return sum(length, halfLife, run -> 1);
  }

  /** Statistic of each bar and whether it jumped, the products before it summed anew each time. */
  LeeMyklandState leeMykland() {
    boolean[] excluded = new boolean[bars.size()];
    double statistic = Double.NaN;
    long jumped = Long.MIN_VALUE;
    for (int i = 0; i < bars.size(); i++) {
      long minute = bars.get(i).minute();
      statistic = statistic(i, excluded);
      if (Math.abs(statistic) > 5.777521) {
        excluded[i] = jumped != minute * 60_000;
        jumped = (minute + 1) * 60_000;
      }
    }
    boolean current = !bars.isEmpty() && bars.get(bars.size() - 1).minute() == newest;
    return new LeeMyklandState(0, 0, 0, current ? statistic : Double.NaN, jumped);
  }

  private double statistic(int bar, boolean[] excluded) {
    long minute = bars.get(bar).minute();
    double sum = 0;
    double weight = 0;
    for (int j = 1; j < bar; j++) {
      Bar one = bars.get(j - 1);
      Bar two = bars.get(j);
      if (one.minute() + 1 == two.minute() && !excluded[j - 1] && !excluded[j]) {
        double w = POWERS[(int) Math.min(POWERS.length - 1, minute - 1 - two.minute())];
        sum += w * Math.abs(one.r() * two.r());
        weight += w;
      }
    }
    double enough = (1 - Math.pow(2, -47 / HALF_LIFE)) / (1 - Math.pow(2, -1 / HALF_LIFE));
    return weight > enough - 1e-9 ? bars.get(bar).r() / Math.sqrt(sum / weight) : Double.NaN;
  }

  private double mean(int length, double halfLife, ToDoubleFunction<double[]> term) {
    return sum(length, halfLife, term) / weight(length, halfLife);
  }

  private double sum(int length, double halfLife, ToDoubleFunction<double[]> term) {
    double sum = 0;
    for (int i = length - 1; i < bars.size(); i++) {
      if (bars.get(i).minute() - bars.get(i - length + 1).minute() == length - 1) {
        double[] run = bars.subList(i - length + 1, i + 1).stream().mapToDouble(Bar::r).toArray();
        sum += Math.pow(2, -(newest - bars.get(i).minute()) / halfLife) * term.applyAsDouble(run);
      }
    }
    return sum;
  }

  private static double[] powers() {
    double[] powers = new double[90 * 240];
    Arrays.setAll(powers, age -> Math.pow(2, -age / HALF_LIFE));
    return powers;
  }

  private static double squaredMedian(double[] run) {
    double[] sorted = Arrays.stream(run).map(Math::abs).sorted().toArray();
    return sorted[1] * sorted[1];
  }

  private static double square(double x) {
    return x * x;
  }
}

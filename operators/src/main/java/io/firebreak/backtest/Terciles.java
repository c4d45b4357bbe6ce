package io.firebreak.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calm, middling and wild hours of an asset, by its own volatility known at each hour: that of
 * hourly returns with a half-life of seven days. The bounds are those of the whole path: a way to
 * read results, that no model knows.
 */
final class Terciles {
  /** Number of groups. */
  static final int COUNT = 3;

  private static final int UNKNOWN = -1;
  private static final double HALF_LIFE_HOURS = 168;

  private Terciles() {}

  /** The group of each hour from the warm-up on, in [0, 2]; -1 where there is none. */
  static int[] of(Blocks blocks) {
    double[] volatility = volatility(blocks);
    double[] sorted =
        Arrays.stream(volatility).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return Arrays.stream(volatility).mapToInt(value -> group(value, sorted)).toArray();
  }

  /** Coverage within each group. */
  static List<TercileReport> reports(Blocks blocks, double... haircuts) {
    int[] groups = of(blocks);
    return IntStream.range(0, COUNT).mapToObj(i -> report(blocks, haircuts, groups, i)).toList();
  }

  private static TercileReport report(Blocks blocks, double[] haircuts, int[] groups, int group) {
    long trials = 0;
    long breaches = 0;
    double sum = 0;
    for (int hour = 0; hour < groups.length; hour++) {
      Judgement judgement = Judgement.of(blocks.loss(hour), haircuts[hour]);
      if (groups[hour] == group && judgement != Judgement.UNKNOWN) {
        trials++;
        breaches += judgement == Judgement.BREACH ? 1 : 0;
        sum += haircuts[hour];
      }
    }
    return new TercileReport(trials, breaches, trials == 0 ? Double.NaN : sum / trials);
  }

  private static double[] volatility(Blocks blocks) {
    double[] closes = blocks.closes().closes();
    HourlyVariance variance = new HourlyVariance(HALF_LIFE_HOURS);
    double[] volatility = new double[closes.length];
    for (int hour = 0; hour < closes.length; hour++) {
      variance.add(closes[hour]);
      volatility[hour] = hour < blocks.warmUpHours() ? Double.NaN : variance.hourly();
    }
    return volatility;
  }

  private static int group(double value, double... sorted) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    for (int i = 1; i < COUNT; i++) {
      if (value < sorted[sorted.length * i / COUNT]) {
        return i - 1;
      }
    }
    return COUNT - 1;
  }
}

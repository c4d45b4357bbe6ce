package io.firebreak.volatility;

import java.util.Arrays;

/**
 * Two-scale variance of each UTC day. A day with at least half of its slots counts, scaled to the
 * whole; with fewer it is missing. O(1) per slot, O(days) at midnight.
 */
final class DailyVariance {
  private static final double SLOTS = 86_400_000.0 / Slots.MILLIS;

  private DailyVariance() {}

  /** The state with the changes that end in a slot of a day. */
  static DayState plus(DayState s, TwoScale.Changes changes, long day) {
    DayState running = s.day() == day ? s : rolled(s, day);
    boolean fast = !Double.isNaN(changes.fast());
    boolean slow = !Double.isNaN(changes.slow());
    return new DayState(
        day,
        running.fast() + (fast ? changes.fast() : 0),
        running.slow() + (slow ? changes.slow() : 0),
        running.fastCount() + (fast ? 1 : 0),
        running.slowCount() + (slow ? 1 : 0),
        running.variances());
  }

  private static DayState rolled(DayState s, long day) {
    double[] variances = DayState.unseen().variances();
    if (s.day() != Long.MIN_VALUE) {
      int days = (int) Math.min(DayState.DAYS, day - s.day());
      System.arraycopy(s.variances(), days, variances, 0, DayState.DAYS - days);
      if (day - s.day() <= DayState.DAYS) {
        variances[DayState.DAYS - days] = ofTheDay(s);
      }
    }
    return new DayState(day, 0, 0, 0, 0, variances);
  }

  private static double ofTheDay(DayState s) {
    if (s.slowCount() < SLOTS / 2) {
      return Double.NaN;
    }
    double slot = TwoScale.variance(s.fast() / s.fastCount(), s.slow() / s.slowCount(), Slots.LAGS);
    return SLOTS * Math.max(0, slot);
  }

  /** The state when a day has begun, though nothing was heard in it. */
  static DayState at(DayState s, long day) {
    return day > s.day() && s.day() != Long.MIN_VALUE ? rolled(s, day) : s;
  }

  /** Mean variance of the newest days, those that are missing at the prior's. */
  static double mean(double[] variances, int days, double priorVariance) {
    return Arrays.stream(variances, variances.length - days, variances.length)
        .map(variance -> Double.isNaN(variance) ? priorVariance : variance)
        .average()
        .orElseThrow();
  }

  /** Share of the newest days that is known, in [0, 1]. */
  static double known(double[] variances, int days) {
    return Arrays.stream(variances, variances.length - days, variances.length)
            .filter(variance -> !Double.isNaN(variance))
            .count()
        / (double) days;
  }
}

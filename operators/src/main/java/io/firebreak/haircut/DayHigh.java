package io.firebreak.haircut;

import java.util.Arrays;

/**
 * Highest consolidated price of the last day, to the hour: 24 whole hours and the present one. An
 * hour without prices has none. O(1) per price, O(24) per question.
 *
 * @param hourlyUsd highest price of each hour, at the hour modulo 25; NaN for an hour without one
 * @param hour hours since 1970 of the newest price
 */
@SuppressWarnings("ArrayRecordComponent")
public record DayHigh(double[] hourlyUsd, long hour) {
  private static final int HOURS = 25;
  private static final long HOUR_MILLIS = 3_600_000;

  static DayHigh unseen() {
    double[] none = new double[HOURS];
    Arrays.fill(none, Double.NaN);
    return new DayHigh(none, 0);
  }

  /** After a price; the same object where it is no new maximum of its hour. */
  DayHigh after(double priceUsd, long timeMillis) {
    long now = Math.floorDiv(timeMillis, HOUR_MILLIS);
    int slot = (int) Math.floorMod(now, (long) HOURS);
    if (now == hour && priceUsd <= hourlyUsd[slot]) {
      return this;
    }
    double[] next = hourlyUsd.clone();
    for (long passed = Math.max(hour + 1, now - HOURS + 1); passed <= now; passed++) {
      next[(int) Math.floorMod(passed, (long) HOURS)] = Double.NaN;
    }
    next[slot] = priceUsd > next[slot] || Double.isNaN(next[slot]) ? priceUsd : next[slot];
    return new DayHigh(next, now);
  }

  /** Fall of a price below the maximum, fraction in [0, 1); 0 where nothing was seen. */
  double fall(double priceUsd) {
    double high = priceUsd;
    for (double usd : hourlyUsd) {
      high = usd > high ? usd : high;
    }
    return 1 - priceUsd / high;
  }
}

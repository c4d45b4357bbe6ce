package io.firebreak.job.bench;

import java.time.Duration;

/**
 * What happens when in a run of the fast lane, in milliseconds since it began: a calm that fills
 * the bands, prints outside them that are not counted, prints that are, and a crash of all assets.
 *
 * @param calmMillis nothing leaves its band
 * @param warmUpMillis prints do; the compiler is busy, and a checkpoint's code runs for the first
 *     times
 * @param countedMillis prints do
 * @param crashMillis all prices fall evenly by {@link #CRASH}
 */
record LanePhases(long calmMillis, long warmUpMillis, long countedMillis, long crashMillis) {
  /** One print leaves its band so often. */
  static final long PRINT_MILLIS = 50;

  /** What a print outside its band costs, as a share of the price: far, and not yet an outlier. */
  static final double PRINT = 0.09;

  static final double CRASH = 0.2;

  private static final long CALM_MILLIS = 20_000;
  private static final long LONGEST_WARM_UP_MILLIS = 60_000;

  /** The second checkpoint, or a minute, is over when counting begins. */
  static LanePhases of(Duration checkpoints) {
    long warmUp = Math.min(2 * checkpoints.toMillis(), LONGEST_WARM_UP_MILLIS);
    return new LanePhases(CALM_MILLIS, warmUp, 60_000, 20_000);
  }

  long countedFrom() {
    return calmMillis + warmUpMillis;
  }

  long crashFrom() {
    return countedFrom() + countedMillis;
  }

  long end() {
    return crashFrom() + crashMillis;
  }

  /** How many prints have left their bands by then. */
  long printsBy(long elapsedMillis) {
    long printing = Math.min(elapsedMillis, crashFrom()) - calmMillis;
    return printing < 0 ? 0 : printing / PRINT_MILLIS + 1;
  }

  /** The price of all other trades, as a share of the first. */
  double price(long elapsedMillis) {
    double fallen = (elapsedMillis - crashFrom()) / (double) crashMillis;
    return 1 - CRASH * Math.max(0, Math.min(1, fallen));
  }
}

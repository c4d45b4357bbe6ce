package io.firebreak.measure;

/**
 * An exponentially decaying rate in units per second, in the impulse form of methods 1.2: {@code v
 * <- 2^(-dt/H) v + (ln 2 / H) x}. Additive, so amounts at equal times may come in any order.
 *
 * <p>The rate is corrected for its start: until a few half-lives have passed it is the mean over
 * the time observed, not a rate from zero.
 *
 * @param raw uncorrected rate at {@code updatedMillis}
 * @param updatedMillis event time of the last update
 * @param startMillis event time from which it observes; {@link Long#MIN_VALUE} before
 */
public record DecayingRate(double raw, long updatedMillis, long startMillis) {
  private static final double LN2 = Math.log(2);

  /** A rate that observes nothing yet. */
  public static DecayingRate unseen() {
    return new DecayingRate(0, Long.MIN_VALUE, Long.MIN_VALUE);
  }

  /**
   * The rate with an amount that accrued evenly over an interval that ends now.
   *
   * @param amount the amount, any unit
   * @param intervalMillis the interval, 0 for an impulse
   * @param timeMillis now
   * @param halfLifeSeconds half-life H
   */
  public DecayingRate plus(
      double amount, long intervalMillis, long timeMillis, double halfLifeSeconds) {
    long start = startMillis == Long.MIN_VALUE ? timeMillis - intervalMillis : startMillis;
    double impulse =
        intervalMillis == 0
            ? amount * LN2 / halfLifeSeconds
            : amount / (intervalMillis / 1e3) * (1 - weight(intervalMillis, halfLifeSeconds));
    return new DecayingRate(decayed(timeMillis, halfLifeSeconds) + impulse, timeMillis, start);
  }

  /** The rate at a time, per second; NaN before anything is observed. */
  public double at(long timeMillis, double halfLifeSeconds) {
    if (startMillis == Long.MIN_VALUE) {
      return Double.NaN;
    }
    // At least one second of observation: the first impulse alone has no rate.
    double observed = 1 - weight(Math.max(1_000, timeMillis - startMillis), halfLifeSeconds);
    return decayed(timeMillis, halfLifeSeconds) / observed;
  }

  private double decayed(long timeMillis, double halfLifeSeconds) {
    return updatedMillis == Long.MIN_VALUE
        ? 0
        : raw * weight(timeMillis - updatedMillis, halfLifeSeconds);
  }

  private static double weight(long elapsedMillis, double halfLifeSeconds) {
    return Math.pow(2, -elapsedMillis / 1e3 / halfLifeSeconds);
  }
}

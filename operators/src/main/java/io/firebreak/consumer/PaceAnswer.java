package io.firebreak.consumer;

/**
 * How fast liquidations may go.
 *
 * @param usdPerInterval most USD in each interval: infinite where nothing paces, 0 in a pause
 * @param intervalMillis length of the interval
 * @param basis what the answer stands on
 */
public record PaceAnswer(double usdPerInterval, long intervalMillis, Basis basis) {

  /** Nothing paces. */
  static PaceAnswer unlimited(Basis basis) {
    return new PaceAnswer(Double.POSITIVE_INFINITY, 1_000, basis);
  }

  /** The limit as a rate, USD per second. */
  public double usdPerSecond() {
    return usdPerInterval * 1_000 / intervalMillis;
  }

  /** The slower of two, on the weaker basis. */
  PaceAnswer slower(PaceAnswer other) {
    PaceAnswer slower = other.usdPerSecond() < usdPerSecond() ? other : this;
    return new PaceAnswer(slower.usdPerInterval, slower.intervalMillis, basis.weaker(other.basis));
  }
}

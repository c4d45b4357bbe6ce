package io.firebreak.volatility;

/**
 * State of an {@link ImpulseLadder}: 18 doubles.
 *
 * @param variance impulses of r^2 of each rung, variance per second before division by {@code
 *     observed}
 * @param downside the same from negative returns, doubled, so that both legs have one unit
 * @param observed impulses of the time observed, 1 after many half-lives without a gap
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImpulseState(double[] variance, double[] downside, double[] observed) {

  /** No return yet. */
  public static ImpulseState unseen() {
    double[] none = new double[VolatilityLadder.rungs()];
    return new ImpulseState(none, none, none);
  }
}

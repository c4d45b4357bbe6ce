package io.firebreak.breaker;

/**
 * What the last signal of a scope said, as far as the next one depends on it.
 *
 * @param sequence number of the last signal, 0 before the first
 * @param paceShare share of live depth that it gave, NaN where it did not pace
 * @param renewMillis when it has to be renewed, {@link BreakerClocks#NEVER} in NORMAL
 * @param paceUsdPerSecond the pace that it gave, NaN where it gave none
 */
public record BreakerSpoken(
    long sequence, double paceShare, long renewMillis, double paceUsdPerSecond) {
  /** Before the first signal. */
  public static final BreakerSpoken NOTHING =
      new BreakerSpoken(0, Double.NaN, BreakerClocks.NEVER, Double.NaN);
}

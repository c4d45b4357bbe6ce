package io.firebreak.market;

import io.firebreak.policy.ConsolidationPolicy;

/**
 * How regularly a feed speaks, and since when it is silent.
 *
 * <p>Cadence is learned from the gaps between ticks with input: the mean gap decays with a factor
 * of 0.98 per gap, and gaps are taken as exponential, whose 99 % quantile is ln(100) = 4.605 means.
 * A bar feed declares its cadence: the interval.
 *
 * @param lastInputMillis end of the last tick with input
 * @param meanGapMillis decayed mean gap, NaN before the second tick
 */
public record FeedHealth(long lastInputMillis, double meanGapMillis) {
  private static final double DECAY = 0.98;
  private static final double QUANTILE_99 = Math.log(100);

  /** A feed that has not spoken. */
  public static FeedHealth unseen() {
    return new FeedHealth(Long.MIN_VALUE, Double.NaN);
  }

  /** The feed spoke in a tick. */
  public FeedHealth heard(long endMillis) {
    if (lastInputMillis == Long.MIN_VALUE) {
      return new FeedHealth(endMillis, Double.NaN);
    }
    double gap = endMillis - lastInputMillis;
    double mean = Double.isNaN(meanGapMillis) ? gap : DECAY * meanGapMillis + (1 - DECAY) * gap;
    return new FeedHealth(endMillis, mean);
  }

  /** Silence after which the feed is stale, at least the policy's floor. */
  public long staleAfterMillis(long barIntervalMillis, ConsolidationPolicy policy) {
    double gap99 =
        barIntervalMillis > 0
            ? barIntervalMillis
            : Double.isNaN(meanGapMillis) ? 0 : QUANTILE_99 * meanGapMillis;
    double stale = policy.staleGapMultiple() * gap99;
    return Math.max(policy.staleFloorMillis(), (long) Math.ceil(stale));
  }
}

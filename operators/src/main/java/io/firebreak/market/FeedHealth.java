package io.firebreak.market;

import io.firebreak.measure.DecayingRate;
import io.firebreak.policy.ConsolidationPolicy;

/**
 * How regularly a feed speaks, and since when it is silent.
 *
 * <p>Cadence is learned as the rate of ticks with input, one-hour half-life: a burst of trading
 * does not make a thin feed look dead right after it. Gaps are taken as exponential, whose 99 %
 * quantile is ln(100) = 4.605 means. A bar feed declares its cadence: the interval.
 *
 * @param lastInputMillis end of the last tick with input
 * @param ticks ticks with input per second
 */
public record FeedHealth(long lastInputMillis, DecayingRate ticks) {
  private static final double HALF_LIFE_SECONDS = 3_600;
  private static final double QUANTILE_99 = Math.log(100);

  /** A feed that has not spoken. */
  public static FeedHealth unseen() {
    return new FeedHealth(Long.MIN_VALUE, DecayingRate.unseen());
  }

  /** The feed spoke in a tick. */
  public FeedHealth heard(long endMillis) {
    return new FeedHealth(endMillis, ticks.plus(1, 0, endMillis, HALF_LIFE_SECONDS));
  }

  /** Silence after which the feed is stale, at least the policy's floor. */
  public long staleAfterMillis(long barIntervalMillis, ConsolidationPolicy policy) {
    double gap99 = barIntervalMillis > 0 ? barIntervalMillis : learnedGap99();
    double stale = policy.staleGapMultiple() * gap99;
    return Math.max(policy.staleFloorMillis(), (long) Math.ceil(stale));
  }

  private double learnedGap99() {
    double perSecond = ticks.at(lastInputMillis, HALF_LIFE_SECONDS);
    return perSecond > 0 ? QUANTILE_99 * 1e3 / perSecond : 0;
  }
}

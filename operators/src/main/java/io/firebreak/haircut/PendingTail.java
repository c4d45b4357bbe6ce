package io.firebreak.haircut;

/**
 * A tail quantile whose liquidation horizon is not over yet.
 *
 * @param madeMillis event time at which it was set
 * @param priceUsd consolidated price at that time, USD
 * @param loss the quantile: loss that is exceeded with the target probability, fraction in [0, 1)
 * @param share part of a horizon that it stands for, in (0, 1]
 */
public record PendingTail(long madeMillis, double priceUsd, double loss, double share) {
  /** Whether the horizon from then to a price ended worse than the quantile. */
  boolean breachedAt(double laterPriceUsd) {
    return 1 - laterPriceUsd / priceUsd > loss;
  }
}

package io.firebreak.volatility;

/**
 * Two-scale realised variance (Zhang, Mykland and Ait-Sahalia 2005): robust to noise in the price
 * that is independent from slot to slot (bounce between bid and ask, between venues).
 *
 * <p>A change over one slot has variance {@code v + 2 w}, one over K slots {@code K v + 2 w}, with
 * v the slot's variance and w that of the noise; so {@code v = (slow - fast) / (K - 1)} of the two
 * means. Over n slots the paper's adjusted estimator is {@code n v (n - K + 1) / (n + 1)}: the same
 * but for the edges, which its sum does not fill. Jumps count in full. O(1) per slot, K log prices.
 */
final class TwoScale {
  private TwoScale() {}

  /**
   * Squared changes that end in a slot.
   *
   * @param fast over one slot, NaN where the slot before had no price
   * @param slow over K slots, NaN where that slot had no price
   */
  record Changes(double fast, double slow) {}

  /** The changes that end in a slot, from the ring of the slots before it. */
  static Changes changes(double[] ring, long slot, double logPrice) {
    double fast = logPrice - ring[Math.floorMod(slot - 1, ring.length)];
    double slow = logPrice - ring[Math.floorMod(slot, ring.length)];
    return new Changes(fast * fast, slow * slow);
  }

  /** The state with a slot; {@code kept} is the weight of what went before. */
  static TwoScaleState plus(TwoScaleState s, long slot, double logPrice, double kept) {
    Changes changes = changes(s.ring(), slot, logPrice);
    boolean fast = !Double.isNaN(changes.fast());
    boolean slow = !Double.isNaN(changes.slow());
    double[] ring = s.ring().clone();
    ring[Math.floorMod(slot, ring.length)] = logPrice;
    return new TwoScaleState(
        ring,
        kept * s.fast() + (fast ? changes.fast() : 0),
        kept * s.slow() + (slow ? changes.slow() : 0),
        kept * s.fastWeight() + (fast ? 1 : 0),
        kept * s.slowWeight() + (slow ? 1 : 0));
  }

  /** The state after slots without a price. */
  static TwoScaleState gap(TwoScaleState s, double kept) {
    return new TwoScaleState(
        TwoScaleState.unseen(s.ring().length).ring(),
        kept * s.fast(),
        kept * s.slow(),
        kept * s.fastWeight(),
        kept * s.slowWeight());
  }

  /** Variance of one slot, without noise; negative where noise hides it. */
  static double variance(double fastMean, double slowMean, int lags) {
    return (slowMean - fastMean) / (lags - 1);
  }

  /** Standard deviation of the noise in basis points of the price. */
  static double noiseBps(double fastMean, double slowMean, int lags) {
    double own = Math.max(0, variance(fastMean, slowMean, lags));
    return 1e4 * Math.sqrt(Math.max(0, fastMean - own) / 2);
  }
}

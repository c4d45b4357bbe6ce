package io.firebreak.consumer;

import io.firebreak.model.HaircutTier;
import java.util.List;

/**
 * A haircut by size. The tier that contains the value of the whole position counts for all of it:
 * what a large position does to the market it does as a whole.
 */
final class SizeTiers {
  private SizeTiers() {}

  /** Checks that tiers begin at 0, follow each other and have rates in [0, 1]. */
  static void check(String what, List<HaircutTier> tiers) {
    double end = 0;
    for (HaircutTier tier : tiers) {
      if (tier.minUsdValue() != end || !(tier.discountRate() >= 0 && tier.discountRate() <= 1)) {
        throw new IllegalArgumentException(
            what + " must have tiers from 0 on without gaps and rates in [0, 1], was " + tiers);
      }
      end = tier.maxUsdValue();
    }
    if (!Double.isNaN(end)) {
      throw new IllegalArgumentException(
          what + " must end in a tier without an upper end, was " + tiers);
    }
  }

  /**
   * The haircut of a position, as a fraction in [0, 1]. A position of unknown or negative size has
   * that of the largest tier, or of the smallest tier.
   */
  static double haircut(List<HaircutTier> tiers, double usd) {
    for (HaircutTier tier : tiers) {
      if (usd < tier.maxUsdValue()) {
        return 1 - tier.discountRate();
      }
    }
    return 1 - tiers.get(tiers.size() - 1).discountRate();
  }
}

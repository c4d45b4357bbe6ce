package io.firebreak.consumer;

import io.firebreak.model.HaircutTier;
import java.util.List;

/**
 * An announced step of the maintenance haircut.
 *
 * @param effectiveMillis from when it is in force
 * @param bps the haircut of the smallest size tier after it
 * @param riseBps by how much any tier rises at most
 */
public record HaircutStep(long effectiveMillis, int bps, int riseBps) {

  /**
   * The schedule after the step: the smallest tier as announced, every other one by the most that
   * the step may raise it. The guard posts the exact schedule when it has judged the step.
   */
  List<HaircutTier> on(List<HaircutTier> before) {
    return before.stream().map(tier -> on(tier, tier.minUsdValue() <= 0)).toList();
  }

  private HaircutTier on(HaircutTier tier, boolean smallest) {
    double rate =
        smallest ? 1 - bps / 1e4 : Math.max(0, tier.discountRate() - Math.max(0, riseBps) / 1e4);
    return new HaircutTier(tier.minUsdValue(), tier.maxUsdValue(), rate);
  }
}

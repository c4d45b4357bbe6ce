package io.firebreak.haircut;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where one haircut wants to be, by size of the position.
 *
 * @param tiers one target a tier, the smallest size first
 * @param models the evaluations behind them
 * @param basis what the evaluations rest on
 * @param capBps highest haircut that they may reach
 * @param absent terms that are unknown
 */
record TierTargets(
    List<HaircutTarget> tiers,
    List<ModelHaircut> models,
    ModelBasis basis,
    int capBps,
    List<String> absent) {

  /** The smallest size. */
  HaircutTarget base() {
    return tiers.get(0);
  }

  /** Liquidations of the smallest size already feed themselves. */
  boolean supercritical() {
    return models.get(0).supercritical();
  }

  /** Model layer of the smallest size, within the cap. */
  int modelBps() {
    return Math.min(capBps, base().layers().modelBps());
  }

  /** The targets in basis points, rising with the size. */
  int[] bps() {
    return tiers.stream().mapToInt(HaircutTarget::bps).toArray();
  }

  /** Every tier changed in the same way. */
  TierTargets with(UnaryOperator<HaircutTarget> change) {
    return new TierTargets(tiers.stream().map(change).toList(), models, basis, capBps, absent);
  }

  /** Each tier at least at a level of its own. */
  TierTargets atLeast(int[] lowestBps) {
    List<HaircutTarget> raised = new ArrayList<>();
    for (HaircutTarget tier : tiers) {
      raised.add(tier.atLeast(lowestBps[raised.size()]));
    }
    return new TierTargets(raised, models, basis, capBps, absent);
  }
}

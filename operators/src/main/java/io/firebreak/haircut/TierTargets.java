package io.firebreak.haircut;

import java.util.List;

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
}

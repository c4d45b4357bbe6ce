package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.option.ImpliedIndex;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;

/**
 * What a tick is decided on.
 *
 * @param tick time, tick length and policy
 * @param risk newest measures
 * @param memory what is remembered of older ones
 */
record Circumstances(Tick<AssetRisk> tick, AssetRisk risk, RiskMemory memory) {

  long nowMillis() {
    return tick.endMillis();
  }

  TickGrid grid() {
    return tick.grid();
  }

  HaircutPolicy policy() {
    return tick.policy().haircut();
  }

  AssetClass assetClass() {
    return policy().classOf(tick.key());
  }

  HaircutGap gap() {
    return new HaircutGap(policy().gapBps());
  }

  TierBounds tiers() {
    return new TierBounds(assetClass().liquidation().lowerEndsUsd());
  }

  /** What is posted of an initial haircut with an add-on: the cap cuts the add-on, not the rest. */
  int postedBps(int heldBps, int addOnBps) {
    return Math.min(heldBps + addOnBps, Math.max(heldBps, assetClass().capBps()));
  }

  boolean sighted() {
    return risk.coverage().price() == Presence.PRESENT;
  }

  /** Announcements and falls need a fresh price and no cascade. */
  boolean quiet() {
    return sighted() && !risk.cascadeActive();
  }

  /** Blind for so long that the old measures no longer count. */
  boolean blindLong() {
    return blindLimitMillis() <= nowMillis();
  }

  /** When blindness becomes long, {@link RiskMemory#SIGHTED} while there is none. */
  long blindLimitMillis() {
    return sighted() ? RiskMemory.SIGHTED : memory.blindSinceMillis() + ColdStart.BLIND_MILLIS;
  }

  /** Evidence behind the initial haircut is missing that was there before. */
  boolean evidenceLost() {
    return optionsLost() || ladderLost() || !volatilityKnown();
  }

  /** Its own options, which are more than a proxy, or without them the proxy. */
  private boolean optionsLost() {
    boolean own = risk.coverage().impliedVolatility() == Presence.PRESENT;
    boolean proxy = knowsProxy(tick, risk);
    return !own && (memory.impliedSeen() || (memory.proxySeen() && !proxy));
  }

  /** The options of the index say something of an asset that has none. */
  static boolean knowsProxy(Tick<AssetRisk> tick, AssetRisk risk) {
    return ImpliedIndex.in(tick.market()).proxyFor(risk).quality() > 0;
  }

  /** What the market has told. */
  HaircutMarket market() {
    return HaircutMarket.of(tick.market());
  }

  /** The multiple of the tail. */
  TailBlend tail() {
    return TailBlend.of(memory.tail(), market().tailPool(), policy().tail());
  }

  /** The ladder behind both haircuts is missing that was there before. */
  boolean ladderLost() {
    return memory.slow().ladderSeen() && risk.coverage().ladder() != Presence.PRESENT;
  }

  /** The rungs behind both haircuts are known. */
  boolean volatilityKnown() {
    return TailVolatility.complete(risk.volatility(), assetClass().reactionMillis());
  }
}

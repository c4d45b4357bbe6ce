package io.firebreak.model;

/**
 * The letters of the stress alphabet. The order breaks ties between letters of one tick; new
 * letters are appended.
 */
public enum StressKind {
  /** The price fell, in units of slow volatility and in per cent. */
  PRICE_DROP(Family.PRICE),
  /** Fast volatility is a multiple of slow volatility. */
  VOLATILITY_SHOCK(Family.PRICE),
  /** Aggressors sell one-sidedly. */
  ONE_SIDED_FLOW(Family.FLOW),
  /** Traded volume is a multiple of its own day. */
  VOLUME_SURGE(Family.FLOW),
  /** The bids withdraw against their own baseline. */
  DEPTH_WITHDRAWAL(Family.DEPTH),
  /** Forced selling far above its baseline. */
  LIQUIDATION_BURST(Family.LIQUIDATIONS),
  /** One venue's price left the others. */
  LOCAL_DISLOCATION(Family.PRICE),
  /** A haircut was raised. */
  HAIRCUT_STEP(Family.LADDER),
  /** The cascade score entered another severity; the magnitude is the score. */
  SEVERITY(Family.PRICE),
  /** No venue prices the asset any more. */
  BLIND(Family.PRICE),
  /** Prices are back. */
  SIGHTED(Family.PRICE),
  /** The price fell at speed, within five minutes. */
  FLASH_FALL(Family.PRICE),
  /** Part of a fall at speed was made good. */
  PRICE_RECOVERY(Family.PRICE),
  /** The spread of the leading book is a multiple of what is usual for it. */
  SPREAD_BLOWOUT(Family.DEPTH),
  /** Hardly any bids beside the asks. */
  BOOK_ONE_SIDED(Family.DEPTH),
  /** One instrument sends far more messages than is usual for it; the subject is the instrument. */
  MESSAGE_BURST(Family.FLOW),
  /** The oracle has not published for longer than it usually takes. */
  ORACLE_STALE(Family.ORACLE),
  /** The oracle publishes one and the same price while the market moves. */
  ORACLE_FROZEN(Family.ORACLE),
  /** The oracle's price jumped, the market's did not. */
  ORACLE_JUMP(Family.ORACLE),
  /** The oracle's price is away from the market's. */
  ORACLE_DIVERGENCE(Family.ORACLE),
  /** The oracle stamps its prices ahead of their receipt. */
  ORACLE_SKEW(Family.ORACLE),
  /** A pegged asset is below its peg, and at least two venues say so. */
  DEPEG(Family.PRICE),
  /** A pegged asset is below its peg on one venue alone, which is the subject. */
  DEPEG_LOCAL(Family.PRICE),
  /** One venue alone, the subject, fell below the others. */
  VENUE_FALL(Family.PRICE),
  /** A majority of the venues agrees that the price fell. */
  GLOBAL_FALL(Family.PRICE),
  /** The haircut of existing exposure was raised. */
  MAINTENANCE_STEP(Family.LADDER),
  /** An asset, the subject, came under stress; a letter of a scope. */
  ASSET_STRESS(Family.PRICE),
  /** Many assets of a scope are under stress at once; a letter of a scope. */
  MARKET_STRESS(Family.PRICE),
  /** No venue has priced the asset for a while, and still none does. */
  BLACKOUT(Family.PRICE),
  /** A fall weighs as much as the beginning of a crash. */
  CRASH_ONSET(Family.PRICE),
  /** The bids are other than the last letter said: a number for who paces, not a sign of stress. */
  DEPTH(Family.DEPTH),
  /** A participant's orders call forth more of its own; the subject is venue|symbol|participant. */
  ORDER_LOOP(Family.FLOW);

  /** Independent kinds of evidence. */
  public enum Family {
    PRICE,
    FLOW,
    DEPTH,
    LIQUIDATIONS,
    LADDER,
    ORACLE
  }

  private final Family family;

  StressKind(Family family) {
    this.family = family;
  }

  /** The family of evidence that the letter belongs to. */
  public Family family() {
    return family;
  }
}

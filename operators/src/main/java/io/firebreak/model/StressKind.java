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
  SIGHTED(Family.PRICE);

  /** Independent kinds of evidence. */
  public enum Family {
    PRICE,
    FLOW,
    DEPTH,
    LIQUIDATIONS,
    LADDER
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

package io.firebreak.haircut;

/**
 * The model layer in basis points, step upon step: each is at least the one before it, so that the
 * differences are what each step adds.
 *
 * @param realisedBps tail quantile at the realised volatility
 * @param tailBps tail quantile, with what options say
 * @param stressedBps at the stressed volatility, and not below its long-run floor
 * @param relativeBps against the asset that is owed
 * @param timeBps over the time of the sale
 * @param cascadeBps with the liquidations that the fall sets off
 * @param liquidityBps with spread, impact and bonus
 * @param toxicityBps where liquidations no longer make the pool worse
 * @param flooredBps with the class floor
 * @param modelBps with broken peg and loss together with the issuer
 */
record ModelLayers(
    int realisedBps,
    int tailBps,
    int stressedBps,
    int relativeBps,
    int timeBps,
    int cascadeBps,
    int liquidityBps,
    int toxicityBps,
    int flooredBps,
    int modelBps) {
  private static final double WHOLE_BPS = 1e4;

  /** Of what the last digit of a double says, nothing is rounded up to a basis point. */
  private static final double DIGIT = 1e-9;

  /** The layers of a tail, the same under stress and against debt, and the model on top. */
  static ModelLayers of(TailLosses tail, ModelHaircut model) {
    return new ModelLayers(
        bps(tail.realised()),
        bps(tail.tail()),
        bps(tail.stressed()),
        bps(tail.relative()),
        bps(model.shock()),
        bps(model.fall()),
        bps(model.liquidation()),
        bps(model.healing()),
        bps(model.floored()),
        bps(model.model()));
  }

  /** No layer above a level. */
  ModelLayers atMost(int bps) {
    return new ModelLayers(
        Math.min(realisedBps, bps),
        Math.min(tailBps, bps),
        Math.min(stressedBps, bps),
        Math.min(relativeBps, bps),
        Math.min(timeBps, bps),
        Math.min(cascadeBps, bps),
        Math.min(liquidityBps, bps),
        Math.min(toxicityBps, bps),
        Math.min(flooredBps, bps),
        Math.min(modelBps, bps));
  }

  /** What debt in another asset, a broken peg and the issuer add. */
  int wrongWayBps() {
    return relativeBps - stressedBps + modelBps - flooredBps;
  }

  /** What time, spread, impact and bonus of the sale add. */
  int saleBps() {
    return timeBps - relativeBps + liquidityBps - cascadeBps;
  }

  /** A fraction in basis points, rounded up. */
  static int bps(double fraction) {
    return (int) Math.ceil(fraction * WHOLE_BPS - DIGIT);
  }
}

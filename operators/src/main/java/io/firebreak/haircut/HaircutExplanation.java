package io.firebreak.haircut;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.PostedHaircut;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * How a decision came about: the engine once more on the inputs that were recorded with it.
 *
 * @param reproduced the decision that the engine makes of them
 * @param initial what the initial haircut rests on
 * @param maintenance what the maintenance haircut rests on
 */
public record HaircutExplanation(
    HaircutDecision reproduced, PostedExplanation initial, PostedExplanation maintenance) {

  /**
   * Explains a recorded decision.
   *
   * @throws IllegalArgumentException if the policy is of another version than that which decided,
   *     or the engine makes no decision of these inputs
   */
  public static HaircutExplanation of(HaircutRecord recorded, Policy policy) {
    var step = new HaircutEngine().step(recorded.before(), recorded.tick(policy));
    if (step.outputs().isEmpty()) {
      throw new IllegalArgumentException(
          "the inputs of " + recorded.decision().id() + " give no decision under this policy");
    }
    HaircutDecision again = step.outputs().get(0).decision();
    Circumstances c = HaircutEngine.circumstances(recorded.before(), recorded.tick(policy));
    HaircutMoves moves =
        recorded.before() == null ? HaircutMoves.first(c) : HaircutMoves.next(recorded.before(), c);
    return new HaircutExplanation(
        again,
        explained(again.initial(), moves.targets().initial(), held(moves.initial(), c)),
        explained(
            again.maintenance(), moves.targets().maintenance(), held(moves.maintenance(), c)));
  }

  /** The recorded decision is what the engine makes of its inputs, but for its revision. */
  public boolean reproduces(HaircutDecision recorded) {
    return recorded.equals(reproduced.revised(recorded.revision()));
  }

  /** What is held of each tier, and the add-on to it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Held(int[] bps, int venueFaultBps) {}

  private static Held held(InitialState state, Circumstances c) {
    return new Held(state.level().heldBps(c.tiers()), state.venueFaultBps());
  }

  private static Held held(MaintenanceState state, Circumstances c) {
    return new Held(state.level().heldBps(c.tiers()), 0);
  }

  private static PostedExplanation explained(PostedHaircut posted, TierTargets targets, Held held) {
    ModelBasis basis = targets.basis();
    List<TierExplanation> tiers = new ArrayList<>();
    for (int i = 0; i < held.bps().length; i++) {
      double discountRate = posted.schedule().get(i).discountRate();
      int postedBps = (int) Math.round((1 - discountRate) * 1e4);
      ModelHaircut model = targets.models().get(i);
      tiers.add(
          new TierExplanation(
              posted.schedule().get(i).minUsdValue(),
              model.sizeUsd(),
              model.horizonHours(),
              model.shock(),
              model.fall(),
              model.impact(),
              model.liquidation(),
              model.toxicity(),
              model.model(),
              targets.tiers().get(i).drivers(held.bps()[i], held.venueFaultBps(), postedBps),
              postedBps));
    }
    return new PostedExplanation(
        basis.forecastVolatility(),
        basis.stressedVolatility(),
        basis.relativeVolatility(),
        basis.slowModelBps(),
        basis.sale().dailyVolumeUsd(),
        basis.sale().spreadFraction(),
        basis.sale().linearDepthUsd(),
        basis.sale().poolUsd(),
        tiers,
        basis.realisedVolatility());
  }
}

package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;

/**
 * Teaches the tail quantile of one asset what its prices did. What is judged is the published tail
 * layer of the initial haircut: it is the one that targets the confidence level. Without a fresh
 * price nothing is judged and nothing pends.
 *
 * @param control the rule
 * @param prior multiple of an asset that has not been seen
 */
record TailCalibration(ConformalTail control, double prior) {
  private static final double WHOLE_BPS = 1e4;

  static TailCalibration of(HaircutPolicy policy, AssetClass limits) {
    ConformalTail control =
        new ConformalTail(policy.tail().alpha(), policy.tail().step(), limits.reactionMillis());
    return new TailCalibration(control, policy.tailMultiple());
  }

  TailState judge(TailState before, AssetRisk risk) {
    TailState state = before == null ? TailState.start(prior) : before;
    return priced(risk) ? control.judge(state, risk.priceUsd(), risk.eventTimeMillis()) : state;
  }

  TailState sample(TailState state, Targets targets, AssetRisk risk) {
    double loss = targets.initial().base().layers().tailBps() / WHOLE_BPS;
    return priced(risk)
        ? control.sample(state, risk.priceUsd(), loss, risk.eventTimeMillis())
        : state;
  }

  private static boolean priced(AssetRisk risk) {
    return risk.coverage().price() == Presence.PRESENT;
  }
}

package io.firebreak.haircut;

import io.firebreak.policy.AssetClass;
import io.firebreak.policy.HaircutPolicy;

/**
 * Teaches the tail quantile of one asset what its prices did. What is judged is the tail layer of
 * the initial haircut, which targets the confidence level, as its own multiple makes it: what the
 * pool adds to that of a young asset is not its doing, and would be learned against. Without a
 * fresh price nothing is judged and nothing pends.
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

  TailState judge(TailState before, TailReading reading) {
    TailState state = before == null ? TailState.start(prior) : before;
    return priced(reading)
        ? control.judge(state, reading.priceUsd(), reading.eventTimeMillis())
        : state;
  }

  /**
   * The state with the quantile of now pending.
   *
   * @param volatility forecast that it rests on, annualised fraction
   */
  TailState sample(TailState state, TailReading reading, double volatility) {
    if (!priced(reading)) {
      return state;
    }
    TailQuantile own = new TailQuantile(state.multiple(), control.horizonMillis());
    double loss = ModelLayers.bps(own.loss(volatility)) / WHOLE_BPS;
    return control.sample(state, reading.priceUsd(), loss, reading.eventTimeMillis());
  }

  private static boolean priced(TailReading reading) {
    return !Double.isNaN(reading.priceUsd());
  }
}

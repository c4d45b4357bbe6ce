package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.measure.DecayingRate;
import io.firebreak.model.FlowView;

/**
 * One-sidedness and surge of trading.
 *
 * <p>The volume of a bar is spread over its interval, so that an hourly bar is no surge. The signed
 * flow is judged in standard deviations of its own day, the volume as a multiple of its own day.
 */
public final class TradeFlow {
  private static final double FLOW_HALF_LIFE = 120;
  private static final double VOLUME_HALF_LIFE = 300;
  private static final double DAY = 86_400;
  private static final long HOUR_MILLIS = 3_600_000;
  private static final long SAMPLE_MILLIS = 60_000;

  private TradeFlow() {}

  /** The state with one instrument's trading of a tick. */
  public static FlowState plus(FlowState state, Traded traded, long timeMillis) {
    boolean flow = traded.boughtUsd() + traded.soldUsd() > 0;
    boolean volume = traded.volumeUsd() > 0;
    long interval = traded.barIntervalMillis();
    return new FlowState(
        flow
            ? state.bought().plus(traded.boughtUsd(), 0, timeMillis, FLOW_HALF_LIFE)
            : state.bought(),
        flow ? state.sold().plus(traded.soldUsd(), 0, timeMillis, FLOW_HALF_LIFE) : state.sold(),
        state.signed(),
        volume
            ? state.volumeFast().plus(traded.volumeUsd(), interval, timeMillis, VOLUME_HALF_LIFE)
            : state.volumeFast(),
        volume
            ? state.volumeSlow().plus(traded.volumeUsd(), interval, timeMillis, DAY)
            : state.volumeSlow(),
        state.flowSeen() || flow,
        state.volumeSeen() || volume);
  }

  /** The state after the minute's sample of the signed flow, where one is due. */
  public static FlowState sampled(FlowState state, long timeMillis) {
    DecayingMoments signed = state.signed();
    boolean due =
        state.flowSeen()
            && (!signed.seen() || timeMillis - signed.updatedMillis() >= SAMPLE_MILLIS);
    return due
        ? new FlowState(
            state.bought(),
            state.sold(),
            signed.plus(signedRate(state, timeMillis), timeMillis, DAY),
            state.volumeFast(),
            state.volumeSlow(),
            state.flowSeen(),
            state.volumeSeen())
        : state;
  }

  /** The measures at a time; against the moments before the tick's own sample. */
  public static FlowView view(FlowState state, long timeMillis) {
    double imbalance = Double.NaN;
    double z = Double.NaN;
    if (state.flowSeen()) {
      double bought = state.bought().at(timeMillis, FLOW_HALF_LIFE);
      double sold = state.sold().at(timeMillis, FLOW_HALF_LIFE);
      imbalance = bought + sold > 0 ? (bought - sold) / (bought + sold) : 0;
      double deviation = state.signed().standardDeviation();
      z = deviation > 0 ? (bought - sold - state.signed().mean()) / deviation : 0;
    }
    double ratio = Double.NaN;
    if (state.volumeSeen()) {
      double slow = state.volumeSlow().at(timeMillis, DAY);
      ratio = slow > 0 ? state.volumeFast().at(timeMillis, VOLUME_HALF_LIFE) / slow : 1;
    }
    return new FlowView(imbalance, z, ratio);
  }

  /** Traded USD of a day, one-day half-life; NaN with less than an hour observed. */
  public static double dailyUsd(FlowState state, long timeMillis) {
    DecayingRate slow = state.volumeSlow();
    boolean enough =
        slow.startMillis() != Long.MIN_VALUE && timeMillis - slow.startMillis() >= HOUR_MILLIS;
    return enough ? DAY * slow.at(timeMillis, DAY) : Double.NaN;
  }

  private static double signedRate(FlowState state, long timeMillis) {
    return state.bought().at(timeMillis, FLOW_HALF_LIFE)
        - state.sold().at(timeMillis, FLOW_HALF_LIFE);
  }
}

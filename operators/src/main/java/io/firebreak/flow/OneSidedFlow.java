package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;
import java.util.Arrays;

/**
 * Whether all aggressors of the last ten seconds want the same, {@code (B - S) / (B + S)}, and how
 * much they trade against what is usual.
 *
 * <p>Usual is the geometric mean of the volume of earlier windows that were not empty, half-life
 * one hour: the median of a log-normal volume, in O(1). A window is sampled when the trade after it
 * comes. O(seconds) per trade, bounded.
 */
public final class OneSidedFlow {
  /** Length of the window. */
  public static final int WINDOW_SECONDS = 10;

  private static final double HALF_LIFE = 3_600;
  // Ten minutes of windows: before, no volume is usual.
  private static final double MIN_WEIGHT = 1 - Math.pow(2, -600 / HALF_LIFE);

  private OneSidedFlow() {}

  /** The window with a trade; trades come in the order of their times. */
  public static OneSidedState plus(OneSidedState before, Traded traded, long timeMillis) {
    long second = Math.floorDiv(timeMillis, 1_000L);
    OneSidedState state = movedTo(sampled(before, second), second);
    double[] bought = state.boughtUsd().clone();
    double[] sold = state.soldUsd().clone();
    bought[WINDOW_SECONDS - 1] += traded.boughtUsd();
    sold[WINDOW_SECONDS - 1] += traded.soldUsd();
    return new OneSidedState(
        state.newestSecond(), bought, sold, state.sampledSecond(), state.logVolume());
  }

  /** Imbalance at a time, in [-1, 1], positive for buying; NaN where nothing with a side traded. */
  public static double imbalance(OneSidedState state, long timeMillis) {
    OneSidedState now = movedTo(state, Math.floorDiv(timeMillis, 1_000L));
    double bought = sum(now.boughtUsd());
    double sold = sum(now.soldUsd());
    return bought + sold > 0 ? (bought - sold) / (bought + sold) : Double.NaN;
  }

  /** Volume of the window over the usual one; 0 for an empty window, NaN in the first minutes. */
  public static double volumeRatio(OneSidedState state, long timeMillis) {
    OneSidedState now = movedTo(state, Math.floorDiv(timeMillis, 1_000L));
    return now.logVolume().weight() >= MIN_WEIGHT
        ? volume(now) / Math.exp(now.logVolume().mean())
        : Double.NaN;
  }

  /** The volume of the window so far, where one has passed since the last sample. */
  private static OneSidedState sampled(OneSidedState state, long second) {
    if (state.newestSecond() == Long.MIN_VALUE) {
      return new OneSidedState(
          second, state.boughtUsd(), state.soldUsd(), second, state.logVolume());
    }
    double volume = volume(state);
    if (second - state.sampledSecond() < WINDOW_SECONDS || volume == 0) {
      return state;
    }
    DecayingMoments log = state.logVolume();
    if (!log.seen()) {
      log = new DecayingMoments(0, 0, 0, state.sampledSecond() * 1_000);
    }
    return new OneSidedState(
        state.newestSecond(),
        state.boughtUsd(),
        state.soldUsd(),
        second,
        log.plus(Math.log(volume), second * 1_000, HALF_LIFE));
  }

  private static OneSidedState movedTo(OneSidedState state, long second) {
    if (state.newestSecond() == Long.MIN_VALUE || second <= state.newestSecond()) {
      return state;
    }
    int by = (int) Math.min(WINDOW_SECONDS, second - state.newestSecond());
    return new OneSidedState(
        second,
        shifted(state.boughtUsd(), by),
        shifted(state.soldUsd(), by),
        state.sampledSecond(),
        state.logVolume());
  }

  private static double volume(OneSidedState state) {
    return sum(state.boughtUsd()) + sum(state.soldUsd());
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static double[] shifted(double[] values, int by) {
    double[] next = new double[WINDOW_SECONDS];
    System.arraycopy(values, by, next, 0, WINDOW_SECONDS - by);
    return next;
  }
}

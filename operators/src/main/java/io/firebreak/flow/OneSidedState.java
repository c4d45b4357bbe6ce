package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;

/**
 * State of {@link OneSidedFlow}: 20 numbers of its ten seconds and 6 of its usual volume.
 *
 * @param newestSecond epoch second of the last slot, {@link Long#MIN_VALUE} before the first trade
 * @param boughtUsd bought by aggressors in each second, oldest first, USD
 * @param soldUsd sold by aggressors in each second
 * @param sampledSecond epoch second of the last sample of the volume
 * @param logVolume moments of the log of the volume of a window that is not empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record OneSidedState(
    long newestSecond,
    double[] boughtUsd,
    double[] soldUsd,
    long sampledSecond,
    DecayingMoments logVolume) {

  /** Nothing traded yet. */
  public static OneSidedState unseen() {
    int slots = OneSidedFlow.WINDOW_SECONDS;
    return new OneSidedState(
        Long.MIN_VALUE,
        new double[slots],
        new double[slots],
        Long.MIN_VALUE,
        DecayingMoments.unseen());
  }
}

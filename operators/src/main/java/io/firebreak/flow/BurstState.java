package io.firebreak.flow;

import io.firebreak.measure.DecayingMoments;

/**
 * State of a {@link MessageBurst}: 7 numbers.
 *
 * @param second epoch second that is running, {@link Long#MIN_VALUE} before the first message
 * @param messages messages in it
 * @param startMillis event time of the first message
 * @param perSecond moments of the messages of each second before, empty ones included
 */
public record BurstState(long second, long messages, long startMillis, DecayingMoments perSecond) {

  /** No message yet. */
  public static BurstState unseen() {
    return new BurstState(Long.MIN_VALUE, 0, Long.MIN_VALUE, DecayingMoments.unseen());
  }
}

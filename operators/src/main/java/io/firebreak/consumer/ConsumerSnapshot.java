package io.firebreak.consumer;

import java.util.List;

/**
 * All that a consumer remembers, to be stored with its own state: announced steps survive a restart
 * between notice and effect.
 *
 * @param haircuts newest notice of each asset, by asset
 * @param breakers newest notice of each scope, by scope
 * @param heartbeat newest heartbeat, null before the first
 */
public record ConsumerSnapshot(
    List<HaircutNotice> haircuts, List<BreakerNotice> breakers, HeartbeatNotice heartbeat) {
  /** Nothing has been heard. */
  public static final ConsumerSnapshot EMPTY = new ConsumerSnapshot(List.of(), List.of(), null);
}

package io.firebreak.heartbeat;

import java.util.List;

/**
 * State of the heartbeat, one key for the cluster.
 *
 * @param scopes every asset that has been sighted and has not left, ordered
 * @param nextMillis event time of the next beat
 * @param sequence number of beats so far
 */
public record HeartbeatState(List<ScopeSummary> scopes, long nextMillis, long sequence) {}

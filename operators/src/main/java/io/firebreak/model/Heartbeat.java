package io.firebreak.model;

/**
 * The guard is alive. A consumer that misses heartbeats falls back to its static table.
 *
 * @param eventTimeMillis end of the tick
 * @param blind no asset has a price at the moment
 * @param assets number of assets that are guarded
 * @param raised number of assets whose breaker is not NORMAL
 * @param validUntilMillis valid until this event time
 * @param sequence running number, from 1
 * @param revision 0, higher for a re-issue with other content after a recovery
 */
public record Heartbeat(
    long eventTimeMillis,
    boolean blind,
    int assets,
    int raised,
    long validUntilMillis,
    long sequence,
    int revision) {}

package io.firebreak.model;

/**
 * An override of an asset begins: its breaker must be asked though no market data calls for it.
 *
 * @param asset the asset
 * @param eventTimeMillis event time from which the override is in force
 * @param sequence number of the override in the timeline
 */
public record OverrideNotice(String asset, long eventTimeMillis, long sequence) {}

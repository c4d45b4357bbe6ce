package io.firebreak.systemic;

/**
 * What is kept of the index asset and one other.
 *
 * @param other the other asset
 * @param lags the estimates; a is the index asset
 */
public record PairState(String other, LeadLagState lags) {}

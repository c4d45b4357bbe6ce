package io.firebreak.flow;

/**
 * What was traded in a tick, in USD.
 *
 * @param boughtUsd by aggressors who bought
 * @param soldUsd by aggressors who sold
 * @param volumeUsd in all, sided or not
 * @param barIntervalMillis interval over which a bar's volume accrued, 0 for trades
 */
public record Traded(double boughtUsd, double soldUsd, double volumeUsd, long barIntervalMillis) {}

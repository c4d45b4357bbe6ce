package io.firebreak.model;

/**
 * Forced selling: what happens, and what waits below the price.
 *
 * @param liquidatedUsdPerSecond collateral sold by forced orders, thirty-second half-life; NaN
 *     without a liquidation feed
 * @param liquidationRatio that rate over its own slow baseline
 * @param reproduction R of methods 9.3: sales that one USD of sales sets off, at stressed depth;
 *     NaN without a ladder or depth
 * @param ladderUsd L(s): collateral sold in all if the price falls by s = 0, 25, 50, ... 1500 bps,
 *     USD; empty without a ladder
 */
@SuppressWarnings("ArrayRecordComponent")
public record LeverageView(
    double liquidatedUsdPerSecond,
    double liquidationRatio,
    double reproduction,
    double[] ladderUsd) {}

package io.firebreak.model;

/**
 * Forced selling: what happens, and what waits below the price.
 *
 * @param liquidatedUsdPerSecond collateral sold by forced orders, thirty-second half-life; NaN
 *     without a liquidation feed
 * @param liquidationRatio that rate over its own slow baseline
 * @param reproduction R of methods 9.3: sales that one USD of sales sets off, at stressed depth;
 *     NaN without a ladder or depth
 * @param ladderUsd10 collateral sold if the price falls by 10 %, USD; NaN without a ladder
 */
public record LeverageView(
    double liquidatedUsdPerSecond,
    double liquidationRatio,
    double reproduction,
    double ladderUsd10) {}

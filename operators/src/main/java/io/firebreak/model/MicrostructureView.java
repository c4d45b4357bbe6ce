package io.firebreak.model;

/**
 * What an order meets. NaN where unknown, or not enough has been observed. Published; the score and
 * the haircut go by depth.
 *
 * @param leadingInstrument the book from which the measures of a single book are taken: the usually
 *     deepest of those that can be seen; empty while there is none
 * @param spreadBps its spread, basis points of mid
 * @param micropriceShiftBps its microprice above mid, basis points of mid
 * @param topImbalance (bid - ask) / (bid + ask) of its two best queues
 * @param orderFlowQueues its order-flow imbalance of some fourteen seconds in usual best queues
 * @param sellSlippageBps loss against mid of sales of 10 k, 100 k and 1 M USD that walk it; each
 *     NaN where it is too small for that, empty while unknown or where a unit of its quote asset is
 *     not within 10 % of a dollar
 * @param rollSpreadBps its effective spread from the bounce of trade prices
 * @param depthImbalance (bid - ask) / (bid + ask) within 100 bps over all books
 * @param kyleBpsPerMillionUsd Kyle's lambda of the consolidated price on the signed volume of all
 *     instruments, ten-second intervals, half-life of one hour
 * @param kyleExplainedFraction share of the variance of returns that this explains
 * @param amihudBpsPerMillionUsd mean absolute return for a volume
 * @param resilienceSeconds median half-life in which the bid depth came back after it was eaten up
 * @param squareRootImpactBps impact of sales of 10 k, 100 k and 1 M USD by the square-root law,
 *     when they are worked over hours
 * @param dailyVolumeUsd traded in a day over all instruments, half-life of one day
 * @param usualSpreadBps slow mean of the leading book's spread, basis points of mid; NaN in its
 *     first hour, 0 from a release without it
 * @param allBooksBidUsd bids within 100 bps over all books that count: those that cannot be seen at
 *     their usual share; NaN where too few are seen
 * @param booksRatio what books that came or went at this tick have made of all of them, as a
 *     multiple; NaN before the first, 0 from a release without it
 */
@SuppressWarnings("ArrayRecordComponent")
public record MicrostructureView(
    String leadingInstrument,
    double spreadBps,
    double micropriceShiftBps,
    double topImbalance,
    double orderFlowQueues,
    double[] sellSlippageBps,
    double rollSpreadBps,
    double depthImbalance,
    double kyleBpsPerMillionUsd,
    double kyleExplainedFraction,
    double amihudBpsPerMillionUsd,
    double resilienceSeconds,
    double[] squareRootImpactBps,
    double dailyVolumeUsd,
    double usualSpreadBps,
    double allBooksBidUsd,
    double booksRatio) {

  /** Nothing is known. */
  public static MicrostructureView unknown() {
    double none = Double.NaN;
    double[] empty = {};
    return new MicrostructureView(
        "", none, none, none, none, empty, none, none, none, none, none, none, empty, none, none,
        none, none);
  }
}

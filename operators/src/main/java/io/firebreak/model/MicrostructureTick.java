package io.firebreak.model;

/**
 * What an order meets at one instrument at the end of a tick. Of the book; NaN while that cannot be
 * believed, and always for a top of book alone and for pools.
 *
 * @param microprice mid weighted by the size on the other side, quote asset
 * @param topImbalance (bid - ask) / (bid + ask) of the two best queues
 * @param orderFlowBasePerSecond what joined the best bid or left the best ask, less the reverse;
 *     base units per second, ten-second half-life
 * @param orderFlowQueues that of one mean lifetime in units of the usual best queue
 * @param sellSlippageBps loss against mid of sales of {@code SaleSlippage}, in units of the quote
 *     asset, that walk the book; each NaN where the book is too small for it, empty while unknown
 * @param rollSpreadBps effective spread from the bounce of the trade prices; needs no book
 */
@SuppressWarnings("ArrayRecordComponent")
public record MicrostructureTick(
    double microprice,
    double topImbalance,
    double orderFlowBasePerSecond,
    double orderFlowQueues,
    double[] sellSlippageBps,
    double rollSpreadBps) {

  /** Nothing is known. */
  public static MicrostructureTick unknown() {
    double none = Double.NaN;
    return new MicrostructureTick(none, none, none, none, new double[0], none);
  }
}

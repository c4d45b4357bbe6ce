package io.firebreak.liquidity;

import io.firebreak.measure.DecayingMoments;

/**
 * Order-flow imbalance at the best level (Cont, Kukanov, Stoikov 2014, J. Financial Econometrics
 * 12(1)): what joined the bid or left the ask counts as buying, the reverse as selling. Price moves
 * with it in proportion, with a slope near one over the depth of the best queues. O(1) per update.
 */
public final class OrderFlowImbalance {
  private static final double FLOW_HALF_LIFE = 10;
  private static final double DEPTH_HALF_LIFE = 300;
  private static final double LN2 = Math.log(2);

  private OrderFlowImbalance() {}

  /**
   * The imbalance of one change of the top, base units. An empty side is a queue of 0 at an
   * infinitely bad price, so that its coming back counts in full.
   */
  public static double contribution(TopOfBook before, TopOfBook after) {
    double bid = orElse(after.bidPrice(), Double.NEGATIVE_INFINITY);
    double bidBefore = orElse(before.bidPrice(), Double.NEGATIVE_INFINITY);
    double ask = orElse(after.askPrice(), Double.POSITIVE_INFINITY);
    double askBefore = orElse(before.askPrice(), Double.POSITIVE_INFINITY);
    double bought =
        (bid >= bidBefore ? after.bidQuantity() : 0)
            - (bid <= bidBefore ? before.bidQuantity() : 0);
    double sold =
        (ask <= askBefore ? after.askQuantity() : 0)
            - (ask >= askBefore ? before.askQuantity() : 0);
    return bought - sold;
  }

  /** The state after an update of the book. */
  public static OrderFlowState plus(OrderFlowState state, TopOfBook now, long timeMillis) {
    double change = state.last() == null ? Double.NaN : contribution(state.last(), now);
    return quoted(flowed(state, change, timeMillis), now, timeMillis);
  }

  /** The state after a sum of contributions; NaN where there was nothing to compare. */
  public static OrderFlowState flowed(OrderFlowState state, double change, long timeMillis) {
    return Double.isNaN(change)
        ? state
        : new OrderFlowState(
            state.last(), state.rate().plus(change, 0, timeMillis, FLOW_HALF_LIFE), state.depth());
  }

  /** The state with a new top, whose contribution is in it already. */
  public static OrderFlowState quoted(OrderFlowState state, TopOfBook now, long timeMillis) {
    double depth = (now.bidQuantity() + now.askQuantity()) / 2;
    DecayingMoments mean = state.depth().plus(depth, timeMillis, DEPTH_HALF_LIFE);
    return new OrderFlowState(now, state.rate(), mean);
  }

  /** The state while the book is not known: the next update begins anew, the flow decays. */
  public static OrderFlowState interrupted(OrderFlowState state) {
    return new OrderFlowState(null, state.rate(), state.depth());
  }

  /** Signed flow in base units per second, ten-second half-life; NaN before two updates. */
  public static double basePerSecond(OrderFlowState state, long timeMillis) {
    return state.rate().at(timeMillis, FLOW_HALF_LIFE);
  }

  /** The flow of one mean lifetime in units of the usual best queue; NaN before two updates. */
  public static double inQueues(OrderFlowState state, long timeMillis) {
    double flow = basePerSecond(state, timeMillis) * FLOW_HALF_LIFE / LN2;
    return state.depth().mean() > 0 ? flow / state.depth().mean() : Double.NaN;
  }

  private static double orElse(double price, double missing) {
    return Double.isNaN(price) ? missing : price;
  }
}

package io.firebreak.market;

import io.firebreak.liquidity.BookImbalance;
import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.MicrostructureState;
import io.firebreak.liquidity.OrderFlowImbalance;
import io.firebreak.liquidity.OrderFlowState;
import io.firebreak.liquidity.RollSpread;
import io.firebreak.liquidity.RollState;
import io.firebreak.liquidity.SaleSlippage;
import io.firebreak.liquidity.TopOfBook;
import io.firebreak.model.BookLevels;
import io.firebreak.model.MicrostructureTick;

/**
 * What an order meets at one instrument, while a tick is worked on. The flow at the best level is
 * summed update by update and enters its rate once, at the end of the tick.
 */
final class Microstructure {
  private final OrderFlowState before;
  private TopOfBook last;
  private double change = Double.NaN;
  private boolean quoted;
  private RollState roll;

  Microstructure(MicrostructureState before) {
    this.before = before.orderFlow();
    last = before.orderFlow().last();
    roll = before.roll();
  }

  /** The book was updated and is believed. */
  void quoted(TopOfBook top) {
    if (last != null) {
      double contribution = OrderFlowImbalance.contribution(last, top);
      change = Double.isNaN(change) ? contribution : change + contribution;
    }
    last = top;
    quoted = true;
  }

  /** The book is not known: the next update begins anew. */
  void interrupted() {
    last = null;
    quoted = false;
  }

  /** A trade that is believed; times of a feed jitter, the clock of its trades does not go back. */
  void traded(double price, long timeMillis) {
    roll = RollSpread.plus(roll, price, Math.max(timeMillis, roll.timeMillis()));
  }

  MicrostructureState state(long endMillis) {
    return new MicrostructureState(orderFlow(endMillis), roll);
  }

  /** The record of a tick with this state; {@code book} is null unless it is believed. */
  static MicrostructureTick tick(MicrostructureState state, BookState book, long endMillis) {
    double roll = RollSpread.spreadBps(state.roll());
    if (book == null) {
      double none = Double.NaN;
      return new MicrostructureTick(none, none, none, none, new double[0], roll);
    }
    BookLevels levels =
        new BookLevels(
            book.bidPrices(), book.bidQuantities(), book.askPrices(), book.askQuantities());
    TopOfBook top = TopOfBook.of(levels);
    return new MicrostructureTick(
        top.microprice(),
        BookImbalance.of(top.bidQuantity(), top.askQuantity()),
        OrderFlowImbalance.basePerSecond(state.orderFlow(), endMillis),
        OrderFlowImbalance.inQueues(state.orderFlow(), endMillis),
        SaleSlippage.bps(levels),
        roll);
  }

  private OrderFlowState orderFlow(long endMillis) {
    OrderFlowState flow = OrderFlowImbalance.flowed(before, change, endMillis);
    if (last == null) {
      return OrderFlowImbalance.interrupted(flow);
    }
    return quoted ? OrderFlowImbalance.quoted(flow, last, endMillis) : flow;
  }
}

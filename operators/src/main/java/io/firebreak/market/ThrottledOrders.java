package io.firebreak.market;

import io.firebreak.leverage.Basis;
import io.firebreak.leverage.LiquidationEstimate;
import io.firebreak.leverage.ThrottledLiquidations;
import io.firebreak.leverage.ThrottledWindow;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.tick.Tick;

/**
 * The forced orders of an instrument whose venue publishes one of them in each interval, while a
 * tick is worked on. Windows are some ten intervals of event time on a fixed grid; the tick that is
 * heard first after a window says what was hidden in it. One that is heard of more than a minute
 * too late says nothing: that is no news of now.
 */
final class ThrottledOrders {
  private static final long INTERVALS = 10;
  private static final long LATEST_MILLIS = 60_000;

  private final long intervalMillis;
  private ThrottledWindow window;
  private double hiddenLongBase = Double.NaN;

  /**
   * The orders after those of a window.
   *
   * @param before the running window, null where there is none
   * @param intervalMillis time between two published orders, 0 where the venue publishes all
   */
  ThrottledOrders(ThrottledWindow before, long intervalMillis, Tick<MarketEvent> tick) {
    this.intervalMillis = intervalMillis;
    if (intervalMillis == 0 || tick.inputs().isEmpty()) {
      window = intervalMillis == 0 ? null : before;
      return;
    }
    long length = Math.max(INTERVALS * intervalMillis, tick.grid().tickMillis());
    long begin = tick.endMillis() + 1 - tick.grid().tickMillis();
    long start = Math.floorDiv(begin, length) * length;
    if (before == null) {
      window = ThrottledWindow.opened(begin, intervalMillis, Double.NaN);
    } else if (before.startMillis() >= start) {
      window = before;
    } else {
      close(before, Math.floorDiv(before.startMillis(), length) * length + length, begin);
      window = ThrottledWindow.opened(start, intervalMillis, before.openInterestNow());
    }
  }

  void published(MarketEvent order) {
    if (intervalMillis > 0 && order.side() != Side.UNKNOWN) {
      boolean ofLong = order.side() == Side.SELL;
      window =
          window.published(
              ofLong ? order.quantity() : 0,
              ofLong ? 0 : order.quantity(),
              order.eventTimeMillis());
    }
  }

  void traded(MarketEvent trade) {
    if (intervalMillis > 0 && trade.side() != Side.UNKNOWN) {
      boolean sold = trade.side() == Side.SELL;
      window = window.traded(sold ? trade.quantity() : 0, sold ? 0 : trade.quantity());
    }
  }

  void openInterest(double base) {
    if (intervalMillis > 0) {
      window = window.openInterest(base);
    }
  }

  /** What a window hid that ended before this tick, base units; NaN where none did or unknown. */
  double hiddenLongBase() {
    return hiddenLongBase;
  }

  ThrottledWindow window() {
    return window;
  }

  private void close(ThrottledWindow ended, long endMillis, long nowMillis) {
    boolean known =
        !Double.isNaN(ended.openInterestAtStart() + ended.openInterestNow() + ended.sold());
    if (!known || nowMillis - endMillis > LATEST_MILLIS) {
      return;
    }
    LiquidationEstimate longs = ThrottledLiquidations.longs(ended, endMillis);
    hiddenLongBase =
        longs.basis() == Basis.ESTIMATE ? longs.estimateBase() - longs.publishedBase() : 0;
  }
}

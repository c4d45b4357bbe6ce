package io.firebreak.market;

import io.firebreak.leverage.LiquidationEstimate;
import io.firebreak.leverage.ThrottledLiquidations;
import io.firebreak.leverage.ThrottledWindow;

/**
 * Estimates what a venue hides that publishes at most one forced order an interval, window by
 * window of ten intervals, while a tick is worked on. Without throttling it does nothing.
 */
final class HiddenLiquidations {
  private static final int INTERVALS = 10;

  private final long intervalMillis;
  private final long nowMillis;
  private ThrottledWindow window;
  private double hiddenLongBase = Double.NaN;

  HiddenLiquidations(ThrottledWindow before, long intervalMillis, long nowMillis) {
    this.intervalMillis = intervalMillis;
    this.nowMillis = nowMillis;
    window = before;
  }

  /** What the tick brought; {@code openInterestBase} is NaN where it was not said. */
  void tick(TickAccumulator sums, double openInterestBase) {
    if (intervalMillis <= 0) {
      return;
    }
    if (window == null) {
      window = ThrottledWindow.opened(nowMillis, intervalMillis, openInterestBase);
    }
    window = window.openInterest(openInterestBase);
    if (sums.sellBase + sums.buyBase > 0) {
      window = window.traded(sums.sellBase, sums.buyBase);
    }
    if (sums.liquidations > 0) {
      window = window.published(sums.liquidatedLongBase, sums.liquidatedShortBase, nowMillis);
    }
    if (nowMillis >= window.startMillis() + INTERVALS * intervalMillis) {
      LiquidationEstimate longs = ThrottledLiquidations.longs(window, nowMillis);
      hiddenLongBase = told() ? longs.estimateBase() - longs.publishedBase() : Double.NaN;
      window = ThrottledWindow.opened(nowMillis, intervalMillis, window.openInterestNow());
    }
  }

  /** Without open interest and trades nothing is known of what is hidden: it is not 0. */
  private boolean told() {
    return !Double.isNaN(window.openInterestAtStart() + window.sold());
  }

  /** The window after the tick, null without throttling. */
  ThrottledWindow window() {
    return window;
  }

  /**
   * Collateral that forced orders sold beyond the published ones, base units: of the window that
   * ended with this tick; NaN where none ended, or it had no open interest or no trades.
   */
  double hiddenLongBase() {
    return hiddenLongBase;
  }
}

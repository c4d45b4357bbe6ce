package io.firebreak.backtest;

/**
 * A rule that sets the haircut of one asset from its hourly closes. An instance holds the past of
 * one asset and nothing of its future: the same closes give the same haircuts, bit by bit.
 */
public interface HaircutModel {

  /**
   * Takes the close of the next hour.
   *
   * @param close price in the quote asset, NaN where the hour has none: then what was said before
   *     still holds
   * @return what holds from this close on
   */
  TailEstimate next(double close);
}

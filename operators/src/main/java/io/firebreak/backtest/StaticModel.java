package io.firebreak.backtest;

import io.firebreak.policy.AssetClass;

/**
 * The haircut of a table of classes, as lending protocols and venues publish it: the same in calm
 * and storm. It knows no horizon and no confidence level.
 *
 * @param haircut fraction in [0, 1)
 */
record StaticModel(double haircut) implements HaircutModel {
  private static final double BPS = 1e4;

  /** The conservative schedule of a class for new exposure. */
  static StaticModel of(AssetClass assetClass) {
    return new StaticModel(assetClass.coldInitialBps() / BPS);
  }

  @Override
  public TailEstimate next(double close) {
    return new TailEstimate(haircut, Double.NaN);
  }
}

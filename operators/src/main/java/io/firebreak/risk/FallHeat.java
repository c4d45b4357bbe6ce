package io.firebreak.risk;

import io.firebreak.model.FallView;

/**
 * How hot a fall is where only the price speaks: its size in units of slow volatility, weighted by
 * its size in per cent, so that a quiet asset's small fall is no fire.
 */
final class FallHeat {
  private static final double COOL_SIGMAS = 5;
  private static final double HOT_SIGMAS = 15;
  private static final double COOL_FRACTION = 0.02;
  private static final double HOT_FRACTION = 0.08;

  private FallHeat() {}

  static double of(FallView fall) {
    double bySigmas = (fall.sigmas() - COOL_SIGMAS) / (HOT_SIGMAS - COOL_SIGMAS);
    double byFraction = (fall.within60m() - COOL_FRACTION) / (HOT_FRACTION - COOL_FRACTION);
    return Math.max(0, Math.min(1, Math.min(bySigmas, byFraction)));
  }
}

package io.firebreak.risk;

import io.firebreak.model.FallView;

/**
 * How hot a fall is where no ladder is known: its size within the hour both in units of slow
 * volatility and in per cent, the smaller of the two. From 6 sigma and 6 % (cold) to 16 sigma and
 * 12 % (hot): an ordinary bad hour is no fire, whatever its speed.
 */
final class FallHeat {
  private static final double COOL_SIGMAS = 6;
  private static final double HOT_SIGMAS = 16;
  private static final double COOL_FRACTION = 0.06;
  private static final double HOT_FRACTION = 0.12;

  private FallHeat() {}

  static double of(FallView fall) {
    double bySigmas = (fall.sigmas() - COOL_SIGMAS) / (HOT_SIGMAS - COOL_SIGMAS);
    double byFraction = (fall.within60m() - COOL_FRACTION) / (HOT_FRACTION - COOL_FRACTION);
    return Math.max(0, Math.min(1, Math.min(bySigmas, byFraction)));
  }
}

package io.firebreak.risk;

import io.firebreak.model.FallView;
import io.firebreak.volatility.RecentMaxima;
import io.firebreak.volatility.VolatilityLadder;

/** Falls from recent maxima, in fractions and in units of slow volatility. */
final class Falls {
  private Falls() {}

  static FallView view(RecentMaxima maxima, double priceUsd, double slowVolatility) {
    double five = maxima.fall(5, priceUsd);
    double fifteen = maxima.fall(15, priceUsd);
    double sixty = maxima.fall(60, priceUsd);
    double sigmas =
        Math.max(
            sigmas(five, 5, slowVolatility),
            Math.max(sigmas(fifteen, 15, slowVolatility), sigmas(sixty, 60, slowVolatility)));
    return new FallView(five, fifteen, sixty, sigmas);
  }

  private static double sigmas(double fall, int minutes, double annualVolatility) {
    double deviation = annualVolatility * Math.sqrt(minutes * 60 / VolatilityLadder.YEAR_SECONDS);
    return -Math.log1p(-fall) / deviation;
  }
}

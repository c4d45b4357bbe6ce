package io.firebreak.haircut;

import io.firebreak.policy.TailPolicy;
import io.firebreak.tick.MarketContext;

/**
 * The multiple that mature assets agree on, as the market tells it.
 *
 * @param logMultiple median of ln k, NaN while too few assets are mature
 * @param assets assets behind it
 */
public record TailPool(double logMultiple, int assets) {
  /** Too few assets are mature. */
  public static final TailPool UNKNOWN = new TailPool(Double.NaN, 0);

  static final String LOG_MULTIPLE = "tail pool";
  static final String ASSETS = "tail pool assets";

  /** What the market tells, as of the tick before. */
  static TailPool in(MarketContext market) {
    double assets = market.value(ASSETS);
    return new TailPool(market.value(LOG_MULTIPLE), Double.isNaN(assets) ? 0 : (int) assets);
  }

  /** What the market tells under a name, NaN where that is not of it. */
  public double value(String name) {
    return switch (name) {
      case LOG_MULTIPLE -> logMultiple;
      case ASSETS -> assets;
      default -> Double.NaN;
    };
  }

  boolean isKnown() {
    return !Double.isNaN(logMultiple);
  }

  /** Judged for so many horizons that it stands on its own; never where nothing is pooled. */
  static boolean isMature(TailState tail, TailPolicy policy) {
    return pools(policy) && tail.horizons() >= policy.matureHorizons();
  }

  /** Whether there is a pool at all; without a step no multiple ever leaves its prior. */
  static boolean pools(TailPolicy policy) {
    return policy.matureHorizons() > 0 && policy.step() > 0;
  }
}

package io.firebreak.option;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.model.VolatilityView;
import io.firebreak.tick.MarketContext;

/**
 * What the asset with the deepest options says for those that have none, as the market tells it.
 *
 * @param implied its implied volatility, annualised fraction, NaN where unknown
 * @param quality quality of that, in [0, 1]
 * @param realised its realised volatility of {@link #HALF_LIFE_INDEX}, annualised fraction
 */
public record ImpliedIndex(double implied, double quality, double realised) {
  /** The asset with the deepest options: on Deribit and OKX most of the open interest is in it. */
  public static final String ASSET = "BTC";

  /**
   * Place of the 30-day half-life in the ladder: a day's shock on one side must not set a ratio.
   */
  static final int HALF_LIFE_INDEX = 5;

  static final String IMPLIED = "index implied";
  static final String QUALITY = "index implied quality";
  static final String REALISED = "index realised";

  static final ImpliedIndex UNKNOWN = new ImpliedIndex(Double.NaN, 0, Double.NaN);

  /** What the measures of the index asset say. */
  static ImpliedIndex of(AssetRisk risk) {
    return risk.coverage().impliedVolatility() == Presence.PRESENT
        ? new ImpliedIndex(
            risk.volatility().implied(), risk.volatility().impliedFrom().quality(), slow(risk))
        : UNKNOWN;
  }

  /** What the market tells, as of the tick before. */
  public static ImpliedIndex in(MarketContext market) {
    return new ImpliedIndex(market.value(IMPLIED), market.value(QUALITY), market.value(REALISED));
  }

  /** What the market tells under a name, NaN where that is not of it. */
  public double value(String name) {
    return switch (name) {
      case IMPLIED -> implied;
      case QUALITY -> quality;
      case REALISED -> realised;
      default -> Double.NaN;
    };
  }

  /** The proxy for an asset; unknown where it has options itself. */
  public ImpliedProxy proxyFor(AssetRisk risk) {
    return proxyFor(risk.volatility(), risk.coverage().impliedVolatility() == Presence.PRESENT);
  }

  /** The same of its volatilities, and whether it has options. */
  public ImpliedProxy proxyFor(VolatilityView volatility, boolean hasOptions) {
    return hasOptions
        ? ImpliedProxy.of(Double.NaN, 0, Double.NaN)
        : ImpliedProxy.of(implied, quality, slow(volatility) / realised);
  }

  private static double slow(AssetRisk risk) {
    return slow(risk.volatility());
  }

  private static double slow(VolatilityView volatility) {
    double[] ladder = volatility.realised();
    return HALF_LIFE_INDEX < ladder.length ? ladder[HALF_LIFE_INDEX] : Double.NaN;
  }
}

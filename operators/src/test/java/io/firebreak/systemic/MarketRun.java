package io.firebreak.systemic;

import io.firebreak.model.MarketRisk;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.Arrays;
import java.util.List;

/** The market under test, asked second by second. */
final class MarketRun {
  private static final TickGrid SECOND = new TickGrid(1_000);

  private final MarketRiskEngine engine = new MarketRiskEngine();
  private MarketRiskState state;

  List<MarketRisk> all(long endMillis, AssetReading... readings) {
    Step<MarketRiskState, MarketRisk> step = step(state, endMillis, readings);
    state = step.state();
    return step.outputs();
  }

  MarketRisk at(AssetReading... readings) {
    return all(readings[0].eventTimeMillis(), readings).get(0);
  }

  MarketRiskState state() {
    return state;
  }

  Step<MarketRiskState, MarketRisk> step(
      MarketRiskState before, long endMillis, AssetReading... readings) {
    return engine.step(
        before,
        new Tick<>(
            MarketCorrelation.KEY,
            endMillis,
            SECOND,
            Arrays.asList(readings),
            Policy.v0(),
            QuoteRates.UNKNOWN));
  }

  /** A price of this second, nothing else known. */
  static AssetReading price(String asset, long endMillis, double priceUsd) {
    return reading(asset, endMillis, priceUsd, endMillis, Double.NaN, 0);
  }

  /** A price of an earlier time. */
  static AssetReading old(String asset, long endMillis, double priceUsd, long priceMillis) {
    return reading(asset, endMillis, priceUsd, priceMillis, Double.NaN, 0);
  }

  /** A withdrawal of depth and a score. */
  static AssetReading stressed(String asset, long endMillis, double withdrawal, double score) {
    return reading(asset, endMillis, 100, endMillis, withdrawal, score);
  }

  @SuppressWarnings("TooManyParameters")
  private static AssetReading reading(
      String asset,
      long endMillis,
      double priceUsd,
      long priceMillis,
      double withdrawal,
      double score) {
    return new AssetReading(
        asset,
        endMillis,
        priceUsd,
        priceMillis,
        Double.NaN,
        withdrawal,
        Double.NaN,
        Double.NaN,
        score,
        score >= 55);
  }
}

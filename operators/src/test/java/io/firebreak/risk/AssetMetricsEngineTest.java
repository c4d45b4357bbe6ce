package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.RiskSample;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetMetricsEngineTest {
  private final AssetMetricsEngine engine = new AssetMetricsEngine();

  @Test
  void lastOfASecondStandsForIt() {
    AssetRisk first = new RiskSample().at(249);
    AssetRisk last = new RiskSample().at(749);
    assertThat(second(first, last).outputs())
        .containsExactly(new AssetMetrics("BTC", 999, true, last, Double.NaN, 0, null));
  }

  @Test
  void secondWithoutMeasuresGivesNothing() {
    assertThat(second().outputs()).isEmpty();
  }

  @Test
  void whatIsUsualOutlastsASecondWithoutMeasures() {
    SeasonMemory usual = second(new RiskSample().at(249)).state();
    assertThat(usual).isNotNull();
    assertThat(engine.step(usual, secondOf()).state()).isSameAs(usual);
  }

  /** Named by the policy and not pegged; the last is in no class but the default. */
  @ParameterizedTest
  @CsvSource({"BTC, true", "SOL, true", "USDT, false", "EUR, false", "PEPE, false"})
  void marketIsWhatThePolicyNamesAndWhatMoves(String asset, boolean inMarket) {
    assertThat(AssetMetricsEngine.inMarket(asset, Policy.v0().haircut())).isEqualTo(inMarket);
  }

  private Step<SeasonMemory, AssetMetrics> second(AssetRisk... risks) {
    return engine.step(null, secondOf(risks));
  }

  private static Tick<AssetRisk> secondOf(AssetRisk... risks) {
    return new Tick<>(
        "BTC", 999, AssetMetricsEngine.GRID, List.of(risks), Policy.v0(), QuoteRates.UNKNOWN);
  }
}

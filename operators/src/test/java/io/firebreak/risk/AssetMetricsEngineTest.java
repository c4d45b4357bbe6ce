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
        .containsExactly(new AssetMetrics("BTC", 999, true, last, Double.NaN, 0));
  }

  @Test
  void secondWithoutMeasuresGivesNothing() {
    assertThat(second().outputs()).isEmpty();
  }

  @Test
  void nothingIsKept() {
    assertThat(second(new RiskSample().at(249)).state()).isNull();
  }

  /** Named by the policy and not pegged; the last is in no class but the default. */
  @ParameterizedTest
  @CsvSource({"BTC, true", "SOL, true", "USDT, false", "EUR, false", "PEPE, false"})
  void marketIsWhatThePolicyNamesAndWhatMoves(String asset, boolean inMarket) {
    assertThat(AssetMetricsEngine.inMarket(asset, Policy.v0().haircut())).isEqualTo(inMarket);
  }

  private Step<Long, AssetMetrics> second(AssetRisk... risks) {
    return engine.step(
        null,
        new Tick<>(
            "BTC", 999, AssetMetricsEngine.GRID, List.of(risks), Policy.v0(), QuoteRates.UNKNOWN));
  }
}

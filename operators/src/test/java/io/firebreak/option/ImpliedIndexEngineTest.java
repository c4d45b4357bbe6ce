package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OverridesInForce;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.RiskSample;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpliedIndexEngineTest {
  private static final TickGrid GRID = new TickGrid(250);

  private final ImpliedIndexEngine engine = new ImpliedIndexEngine();
  private final Map<String, Double> market = new HashMap<>();
  private ImpliedIndexState state;
  private long deadlineMillis;

  @Test
  void tellsAtOnceAndThenOnceAMinute() {
    assertThat(hear(249, 0.6)).hasSize(3);
    assertThat(hear(60_000, 0.7)).isEmpty();
    assertThat(hear(60_249, 0.7)).hasSize(3);
    assertThat(index().implied()).isEqualTo(0.7);
  }

  @Test
  void tellsAtOnceThatItIsNoLongerKnown() {
    hear(249, 0.6);
    assertThat(hear(499, Double.NaN)).hasSize(3);
    assertThat(index()).isEqualTo(ImpliedIndex.UNKNOWN);
    assertThat(deadlineMillis).isEqualTo(Step.NO_DEADLINE);
  }

  @Test
  void silenceOfTenMinutesMakesItUnknown() {
    hear(249, 0.6);
    hear(30_249, 0.6);
    assertThat(deadlineMillis).isEqualTo(630_249);
    assertThat(tick(630_248)).isEmpty();
    assertThat(tick(630_249)).hasSize(3);
    assertThat(index()).isEqualTo(ImpliedIndex.UNKNOWN);
  }

  @Test
  void assetWithoutOptionsHasTheIndexInTheRatioOfTheirRealisedVolatilities() {
    hear(249, 0.6);
    ImpliedProxy proxy = index().proxyFor(risk(1.25, Double.NaN));
    assertThat(proxy).isEqualTo(new ImpliedProxy(0.6 * 2.5, ImpliedQuality.PROXY_CAP));
  }

  @Test
  void assetWithOptionsNeedsNoProxy() {
    hear(249, 0.6);
    assertThat(index().proxyFor(risk(1.25, 0.9)).volatility()).isNaN();
  }

  @Test
  void nothingIsKnownOfAMarketThatNobodyMeasured() {
    assertThat(index().proxyFor(risk(1.25, Double.NaN)).volatility()).isNaN();
  }

  private List<TimelineRecord> hear(long endMillis, double implied) {
    return tick(endMillis, risk(0.5, implied));
  }

  private List<TimelineRecord> tick(long endMillis, AssetRisk... risks) {
    Step<ImpliedIndexState, TimelineRecord> step =
        engine.step(
            state,
            new Tick<>(
                ImpliedIndex.ASSET,
                endMillis,
                GRID,
                List.of(risks),
                Policy.v0(),
                QuoteRates.UNKNOWN,
                OverridesInForce.NONE));
    state = step.state();
    deadlineMillis = step.deadlineMillis();
    step.outputs().forEach(told -> market.put(told.asset(), told.usdPerUnit()));
    return step.outputs();
  }

  private ImpliedIndex index() {
    return ImpliedIndex.in(name -> market.getOrDefault(name, Double.NaN));
  }

  private static AssetRisk risk(double realised, double implied) {
    RiskSample sample = new RiskSample();
    sample.realised[ImpliedIndex.HALF_LIFE_INDEX] = realised;
    sample.implied = implied;
    sample.impliedQuality = 0.8;
    return sample.at(249);
  }
}

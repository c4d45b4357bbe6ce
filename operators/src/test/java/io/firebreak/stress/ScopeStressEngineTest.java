package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopeStressEngineTest {
  private static final long NOON = 1_760_000_400_000L;
  private static final long HOLD = Policy.v0().stress().contagion().holdMillis();
  private static final long REPEAT = Policy.v0().stress().repeatMillis();

  private final ScopeStressEngine engine = new ScopeStressEngine();
  private ScopeStressState state;

  private List<StressEvent> at(long millis, StressEvent... letters) {
    Step<ScopeStressState, StressEvent> step =
        engine.step(
            state,
            new Tick<>(
                ScopeStressEngine.CLUSTER,
                millis,
                new TickGrid(250),
                List.of(letters),
                Policy.v0(),
                QuoteRates.UNKNOWN));
    state = step.state();
    return step.outputs();
  }

  private Stream<StressEvent> marketStress(long millis, StressEvent... letters) {
    return at(millis, letters).stream().filter(l -> l.kind() == StressKind.MARKET_STRESS);
  }

  private static StressEvent letter(String asset, StressKind kind) {
    return scored(asset, kind, 50);
  }

  private static StressEvent scored(String asset, StressKind kind, double score) {
    double none = Double.NaN;
    return new StressEvent(
        asset, NOON, kind, 1, 1, 1, score, none, 1, false, none, 1, false, 0, 1, "", 1, none);
  }

  private static StressEvent drop(String asset) {
    return letter(asset, StressKind.PRICE_DROP);
  }

  @Test
  void assetUnderStressIsToldToItsGroupAndToTheCluster() {
    assertThat(at(NOON, drop("BTC")))
        .extracting(StressEvent::asset, StressEvent::kind, StressEvent::subject)
        .containsExactly(
            tuple("cluster", StressKind.ASSET_STRESS, "BTC"),
            tuple("group:majors", StressKind.ASSET_STRESS, "BTC"));
  }

  @Test
  void dropIsStressAtTheScoreAlone() {
    assertThat(at(NOON, scored("BTC", StressKind.PRICE_DROP, Math.nextDown(40.0)))).isEmpty();
    assertThat(at(NOON + 250, scored("BTC", StressKind.PRICE_DROP, 40))).hasSize(2);
  }

  @Test
  void fallAtSpeedIsStressWhateverTheScore() {
    assertThat(at(NOON, scored("BTC", StressKind.FLASH_FALL, 0))).hasSize(2);
  }

  @Test
  void assetThatStaysUnderStressIsNotToldAgain() {
    at(NOON, drop("BTC"));
    assertThat(at(NOON + HOLD - 250, drop("BTC"))).isEmpty();
    assertThat(at(NOON + 2 * HOLD - 500, drop("BTC"))).isEmpty();
  }

  @Test
  void assetIsToldAgainExactlyWhenItsStressWasOver() {
    at(NOON, drop("BTC"));
    assertThat(at(NOON + HOLD, drop("BTC"))).hasSize(2);
  }

  @Test
  void threeAssetsAtOnceAreMarketStress() {
    assertThat(marketStress(NOON, drop("BTC"), drop("ETH"))).isEmpty();
    assertThat(marketStress(NOON + 250, drop("SOL")))
        .extracting(StressEvent::asset, StressEvent::magnitude, StressEvent::score)
        .containsExactly(tuple("cluster", 3.0, 50.0));
  }

  @Test
  void threeAssetsOneAfterTheOtherAreNone() {
    at(NOON, drop("BTC"));
    at(NOON + HOLD, drop("ETH"));
    assertThat(marketStress(NOON + 2 * HOLD, drop("SOL"))).isEmpty();
  }

  @Test
  void marketStressNeedsItsShareOfTheAssetsThatAreSeen() {
    for (int i = 0; i < 8; i++) {
      at(NOON, letter("CALM" + i, StressKind.SIGHTED));
    }
    assertThat(marketStress(NOON, drop("BTC"), drop("ETH"), drop("SOL"))).isEmpty();
    assertThat(marketStress(NOON + 250, letter("CALM0", StressKind.BLIND))).hasSize(1);
  }

  @Test
  void marketStressIsRepeatedExactlyAfterItsInterval() {
    at(NOON, drop("BTC"), drop("ETH"), drop("SOL"));
    assertThat(marketStress(NOON + REPEAT - 250, drop("SOL"))).isEmpty();
    assertThat(marketStress(NOON + REPEAT, drop("SOL"))).hasSize(1);
  }

  @Test
  void groupIsJudgedByItsOwnAssets() {
    assertThat(marketStress(NOON, drop("USDC"), drop("USDT"), drop("DAI")))
        .extracting(StressEvent::asset)
        .containsExactly("cluster", "group:stables");
  }

  @Test
  void assetsAreBounded() {
    IntStream.range(0, ScopeStressEngine.MAX_ASSETS + 10)
        .forEach(i -> at(NOON + i * 250L, drop("A" + i)));
    assertThat(state.assets())
        .hasSize(ScopeStressEngine.MAX_ASSETS)
        .noneMatch(asset -> asset.asset().equals("A0"));
  }

  @Test
  void lettersOfAScopeAreNumberedWithoutAGap() {
    at(NOON, drop("BTC"));
    assertThat(at(NOON + 250, drop("ETH")))
        .extracting(StressEvent::sequence)
        .containsExactly(2L, 2L);
  }
}

package io.firebreak.risk;

import static io.firebreak.risk.AssetRun.START;
import static io.firebreak.risk.AssetRun.event;
import static io.firebreak.risk.AssetRun.hourlyBar;
import static io.firebreak.risk.AssetRun.price;
import static io.firebreak.risk.AssetRun.quoted;
import static io.firebreak.risk.AssetRun.selling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Coverage;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedView;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetRiskEngineTest {
  private final AssetRun run = new AssetRun();

  private static AssetInput index(EventKind kind, long timeMillis, double price) {
    return event(MarketEvent.of(kind, "deribit", "BTC").at(timeMillis).price(price).build());
  }

  private static AssetInput ladder(long timeMillis) {
    Exposures exposures = new Exposures(new double[] {95}, new double[] {1_000_000}, 0.1);
    return event(
        MarketEvent.of(EventKind.EXPOSURE_LADDER, "aave", "BTC")
            .at(timeMillis)
            .exposures(exposures)
            .build());
  }

  @Test
  void nothingGoesOutBeforeTheFirstPrice() {
    assertThat(run.all(index(EventKind.VOLATILITY_INDEX, START, 0.5))).isEmpty();
    assertThat(run.all(price(START + 250, "a", Double.NaN))).isEmpty();
    assertThat(run.all(price(START + 500, "a", 100))).hasSize(1);
  }

  @Test
  void whatCameBeforeTheFirstPriceIsKept() {
    run.all(index(EventKind.VOLATILITY_INDEX, START, 0.5));
    assertThat(run.at(price(START + 250, "a", 100)).volatility().implied()).isEqualTo(0.5);
  }

  @Test
  void ladderMayComeBeforeTheFirstPrice() {
    run.all(ladder(START));
    run.at(quoted(START, 100, 1e6));
    AssetRisk risk = run.at(quoted(START + 250, 100, 1e6));
    assertThat(risk.leverage().reproduction()).isNotNaN();
  }

  @Test
  void chainsOfOptionsReachTheMeasures() {
    long quoted = START + 100;
    AssetInput chain =
        AssetInput.of(
            new ImpliedVolatilityTick(
                START + 249,
                "deribit",
                "BTC",
                ImpliedMethod.MODEL_FREE,
                0.55,
                30,
                0.8,
                12,
                0.02,
                false,
                quoted));
    AssetRisk risk = run.at(price(START, "a", 100), chain);
    assertThat(risk.volatility().implied()).isEqualTo(0.55);
    assertThat(risk.volatility().impliedFrom())
        .isEqualTo(new ImpliedView(ImpliedMethod.MODEL_FREE, "deribit", 30, 0.8, 0.149));
    assertThat(risk.coverage().impliedVolatility()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void unknownIsNotZero() {
    AssetRisk risk = run.at(price(START, "a", 100));
    assertThat(
            new double[] {
              risk.flow().imbalance(),
              risk.flow().volumeRatio(),
              risk.liquidity().bidUsd(),
              risk.liquidity().withdrawal(),
              risk.leverage().liquidatedUsdPerSecond(),
              risk.leverage().reproduction(),
              risk.volatility().implied(),
              risk.score().fuel(),
              risk.score().fragility()
            })
        .containsOnly(Double.NaN);
  }

  @Test
  void barePriceCoversPriceOnly() {
    Coverage coverage = run.at(price(START, "a", 100)).coverage();
    Presence unknown = Presence.UNKNOWN;
    assertThat(coverage)
        .isEqualTo(
            new Coverage(
                Presence.PRESENT,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                1,
                1,
                true,
                0.5,
                List.of()));
  }

  @Test
  void everyFamilyIsCoveredByItsOwnEvidence() {
    run.all(ladder(START));
    run.all(index(EventKind.ORACLE_PRICE, START, 100));
    run.all(index(EventKind.VOLATILITY_INDEX, START, 0.5));
    Coverage quoted = run.at(quoted(START, 100, 1e6)).coverage();
    assertThat(quoted.depth()).isEqualTo(Presence.PRESENT);
    assertThat(quoted.ladder()).isEqualTo(Presence.PRESENT);
    assertThat(quoted.oracle()).isEqualTo(Presence.PRESENT);
    assertThat(quoted.impliedVolatility()).isEqualTo(Presence.PRESENT);
    assertThat(run.at(selling(START + 250, 1)).coverage().flow()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void oracleIsStaleAfterExactlyAnHour() {
    run.all(index(EventKind.ORACLE_PRICE, START + 249, 100));
    AssetRisk fresh = run.at(price(START + 3_600_000, "a", 100));
    assertThat(fresh.coverage().oracle()).isEqualTo(Presence.PRESENT);
    AssetRisk stale = run.at(price(START + 3_600_250, "a", 100));
    assertThat(stale.coverage().oracle()).isEqualTo(Presence.STALE);
  }

  @Test
  void hourlyBarsOfEqualVolumeAreNoSurge() {
    for (int hour = 0; hour < 24; hour++) {
      AssetRisk risk = run.at(hourlyBar(START + hour * 3_600_000L, 500));
      assertThat(risk.flow().volumeRatio()).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void localDislocationNamesItsVenueAndLeavesThePrice() {
    run.at(price(START, "a", 100), price(START, "b", 100), price(START, "bad", 100));
    AssetRisk risk = run.at(price(START + 250, "bad", 65));
    assertThat(risk.localDislocation()).isTrue();
    assertThat(risk.dislocatedVenue()).isEqualTo("bad");
    assertThat(risk.priceUsd()).isEqualTo(100);
  }

  @Test
  void bidsThatVanishAboveAKnownLadderAreAllTheFuelThereIs() {
    run.all(ladder(START));
    run.at(quoted(START, 100, 1e6));
    AssetRisk risk = run.at(quoted(START + 250, 100, 0));
    assertThat(risk.score().fuel()).isEqualTo(1);
    assertThat(risk.leverage().reproduction()).isFinite();
  }

  @Test
  void bidsThatVanishAboveALadderWithoutPositionsAreNoFuel() {
    run.all(ladder(START));
    run.at(quoted(START, 1_000, 1e6));
    assertThat(run.at(quoted(START + 250, 1_000, 0)).score().fuel()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, COLD",
    "3599750, COLD",
    "3600000, WARMING",
    "172799750, WARMING",
    "172800000, WARM"
  })
  void warmsUpAtItsTimes(long afterMillis, WarmUp warmUp) {
    run.at(price(START, "a", 100));
    assertThat(run.at(price(START + afterMillis, "a", 100)).warmUp()).isEqualTo(warmUp);
  }
}

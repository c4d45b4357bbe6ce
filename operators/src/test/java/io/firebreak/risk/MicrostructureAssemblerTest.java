package io.firebreak.risk;

import static io.firebreak.risk.AssetRun.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.MicrostructureTick;
import io.firebreak.model.MicrostructureView;
import io.firebreak.model.Presence;
import io.firebreak.volatility.VolatilityLadder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an order meets, from the ticks of instruments to the measures of their asset. */
class MicrostructureAssemblerTest {
  private static final long TICK = 250;
  private static final long TEN_SECONDS = 10_000;

  private final AssetRun run = new AssetRun();

  @Test
  void barePriceHasNoMicrostructure() {
    MicrostructureView seen = view(START, new TickSample("a"));
    assertThat(seen.leadingInstrument()).isEmpty();
    assertThat(seen.sellSlippageBps()).isEmpty();
    assertThat(seen.squareRootImpactBps()).isEmpty();
    assertThat(
            new double[] {
              seen.spreadBps(),
              seen.micropriceShiftBps(),
              seen.topImbalance(),
              seen.orderFlowQueues(),
              seen.rollSpreadBps(),
              seen.depthImbalance(),
              seen.kyleBpsPerMillionUsd(),
              seen.kyleExplainedFraction(),
              seen.amihudBpsPerMillionUsd(),
              seen.resilienceSeconds()
            })
        .containsOnly(Double.NaN);
  }

  @Test
  void measuresOfOneBookAreThoseOfTheUsuallyDeepest() {
    MicrostructureView seen =
        run.at(measured("a", 1e6, 3).at(START), measured("b", 4e6, 7).at(START)).microstructure();
    assertThat(seen.leadingInstrument()).isEqualTo("b|BTCUSD");
    assertThat(seen.spreadBps()).isEqualTo(7);
    assertThat(seen.micropriceShiftBps()).isCloseTo(7, within(1e-9));
    assertThat(seen.topImbalance()).isEqualTo(0.07);
    assertThat(seen.orderFlowQueues()).isEqualTo(70);
    assertThat(seen.sellSlippageBps()).containsExactly(7, 14, Double.NaN);
    assertThat(seen.rollSpreadBps()).isEqualTo(700);
  }

  @Test
  void leadingBookStandsWhileOthersSpeak() {
    run.at(measured("b", 4e6, 7).at(START));
    assertThat(view(START + TICK, measured("a", 1e6, 3)).leadingInstrument()).isEqualTo("b|BTCUSD");
  }

  @Test
  void momentOfThinBidsIsNoChangeOfTheLeadingBook() {
    run.at(measured("a", 1e6, 3).at(START), measured("b", 4e6, 7).at(START));
    TickSample thin = measured("b", 1e5, 8);
    thin.usualBidQuote = 4e6;
    assertThat(view(START + TICK, thin, measured("a", 1e6, 3)).spreadBps()).isEqualTo(8);
  }

  @Test
  void bookThatIsLostLeadsNoMore() {
    run.at(measured("b", 4e6, 7).at(START));
    TickSample lost = new TickSample("b");
    lost.book = Presence.STALE;
    assertThat(view(START + TICK, lost).leadingInstrument()).isEmpty();
    assertThat(view(START + 2 * TICK, measured("a", 1e6, 3)).leadingInstrument())
        .isEqualTo("a|BTCUSD");
  }

  @Test
  void slippageInAnotherMoneyIsNotThatOfUsd() {
    TickSample euro = measured("a", 1e6, 3);
    euro.quote = "EUR";
    run.at(new TickSample("b").at(START));
    assertThat(view(START + TICK, euro).sellSlippageBps()).isEmpty();
  }

  @Test
  void depthImbalanceIsThatOfAllBooks() {
    // Asks are twice as deep as bids.
    MicrostructureView seen = view(START, new TickSample("a").deep(1e6));
    assertThat(seen.depthImbalance()).isCloseTo(-1.0 / 3, within(1e-12));
  }

  @Test
  void impactIsTheSlopeOfReturnsOnSignedVolume() {
    double lambda = 1e-8;
    double price = 100;
    MicrostructureView seen = null;
    for (int i = 0; i < 60; i++) {
      double signedUsd = (i % 2 == 0 ? 1 : -1) * 1e5 * (1 + i % 3);
      price *= i == 0 ? 1 : Math.exp(lambda * signedUsd);
      TickSample traded = new TickSample("a");
      traded.price = price;
      // The first interval has no price before it: bought and sold alike.
      traded.boughtBase = (i == 0 ? signedUsd : Math.max(0, signedUsd)) / price;
      traded.soldBase = (i == 0 ? signedUsd : Math.max(0, -signedUsd)) / price;
      seen = view(START + i * TEN_SECONDS, traded);
    }
    assertThat(seen.kyleBpsPerMillionUsd()).isCloseTo(100, within(1e-6));
    assertThat(seen.kyleExplainedFraction()).isCloseTo(1, within(1e-9));
    // Whose return of 0 is one of 59.
    assertThat(seen.amihudBpsPerMillionUsd()).isCloseTo(100 * 58 / 59.0, within(0.2));
  }

  @Test
  void volumeOfBarsHasNoImpact() {
    MicrostructureView seen = null;
    for (int i = 0; i < 60; i++) {
      TickSample bar = new TickSample("a");
      bar.price = 100 + i % 2;
      bar.boughtBase = 1 + i % 3;
      bar.barIntervalMillis = TEN_SECONDS;
      seen = view(START + i * TEN_SECONDS, bar);
    }
    assertThat(seen.amihudBpsPerMillionUsd()).isNaN();
  }

  @Test
  void resilienceIsTheHalfLifeInWhichBidsComeBack() {
    double halfLife = 60;
    MicrostructureView seen = view(START, new TickSample("a").deep(1e6));
    assertThat(seen.resilienceSeconds()).isNaN();
    for (int second = 0; second < 180; second++) {
      double depth = 1e6 * (1 - 0.7 * Math.pow(2, -second / halfLife));
      seen = view(START + 1_000 + second * 1_000L, new TickSample("a").deep(depth));
    }
    assertThat(seen.resilienceSeconds()).isCloseTo(halfLife, within(1e-6));
  }

  @Test
  void squareRootImpactIsOfTheVolumeOfADay() {
    // 100 USD traded each ten seconds for an hour: 864,000 USD a day.
    AssetRisk risk = run.at(traded(START));
    for (int i = 1; i <= 360; i++) {
      assertThat(risk.microstructure().squareRootImpactBps()).isEmpty();
      risk = run.at(traded(START + i * TEN_SECONDS));
    }
    double dailyBps = 1e4 * risk.volatility().realised()[VolatilityLadder.ONE_DAY] / Math.sqrt(365);
    assertThat(risk.microstructure().squareRootImpactBps()[1])
        .isCloseTo(dailyBps * Math.sqrt(1e5 / 864_000), within(0.003 * dailyBps));
  }

  private MicrostructureView view(long timeMillis, TickSample... ticks) {
    return run.at(Arrays.stream(ticks).map(each -> each.at(timeMillis)).toArray(AssetInput[]::new))
        .microstructure();
  }

  private static AssetInput traded(long timeMillis) {
    TickSample tick = new TickSample("a");
    tick.boughtBase = 1;
    return tick.at(timeMillis);
  }

  /** A book whose measures can be told by a number. */
  private static TickSample measured(String venue, double bidQuote, double mark) {
    TickSample tick = new TickSample(venue).deep(bidQuote);
    tick.spreadBps = mark;
    double[] slippage = {mark, 2 * mark, Double.NaN};
    tick.microstructure =
        new MicrostructureTick(
            100 * (1 + mark / 1e4), mark / 100, Double.NaN, 10 * mark, slippage, 100 * mark);
    return tick;
  }
}

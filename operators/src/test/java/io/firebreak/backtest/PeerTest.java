package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference values computed from the published formulas; as many decimals as are written. */
class PeerTest {
  private static final double ROUNDED = 5.1e-10;
  private static final Horizon DAY = new Horizon(24, 0.01);

  @ParameterizedTest
  @CsvSource({
    "0.05, 1.644853627, 2.062712808",
    "0.025, 1.959963985, 2.337802792",
    "0.01, 2.326347874, 2.665214220",
    "0.005, 2.575829304, 2.891948605"
  })
  void normalTailHasTheTabulatedQuantileAndMean(double alpha, double quantile, double mean) {
    assertThat(NormalTail.of(alpha).quantile()).isCloseTo(quantile, within(ROUNDED));
    assertThat(NormalTail.of(alpha).mean()).isCloseTo(mean, within(ROUNDED));
  }

  @Test
  void normalHaircutOfSixtyPercentOverFourHours() {
    double sigma = 0.6 * Math.sqrt(4.0 / 8_760);
    assertThat(NormalTail.of(0.01).estimate(sigma).haircut())
        .isCloseTo(.029386183346, within(5.1e-13));
  }

  @Test
  void filteredLossesAreTakenAtTheVolatilityOfNow() {
    double[] returns = {-.01, .02, -.03, .015, -.005, .01, -.02, .025, -.015, .005};
    double[] sigmas = {.012, .013, .015, .016, .015, .014, .014, .016, .016, .015};
    EmpiricalTail tail = new EmpiricalTail(10, 10, 0.2);
    for (int i = 0; i < returns.length; i++) {
      tail.add(-returns[i] / sigmas[i]);
    }
    TailEstimate estimate = tail.estimate(.03);
    assertThat(-Math.log1p(-estimate.haircut())).isCloseTo(.042857142857, within(5.1e-13));
    assertThat(-Math.log1p(-estimate.expectedShortfall()))
        .isCloseTo(.051428571429, within(5.1e-13));
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, 1.0",
    "1, 1.25",
    "1.05, 1.26",
    "1.125, 1.265625",
    "1.2, 1.26",
    "1.25, 1.25",
    "1.5, 1.5"
  })
  void bufferIsGivenUpAsTheHaircutRisesOverItsSlowMean(double ratio, double posted) {
    assertThat(ratio * BufferedModel.factor(ratio)).isCloseTo(posted, within(1e-12));
  }

  @Test
  void bufferOfASteadyHaircutIsAQuarter() {
    HaircutModel model = new BufferedModel(new StaticModel(0.1));
    model.next(100);
    assertThat(model.next(100).haircut()).isCloseTo(0.125, within(1e-15));
  }

  @Test
  void dailyWeightOfRiskMetricsIsAHalfLifeOfElevenDays() {
    assertThat(HourlyVariance.halfLifeHours(0.94) / 24).isCloseTo(11.2, within(0.005));
  }

  @Test
  void varianceSpreadsAReturnOverItsGap() {
    HourlyVariance variance = new HourlyVariance(168);
    variance.add(100);
    variance.add(Double.NaN);
    variance.add(Double.NaN);
    variance.add(Double.NaN);
    variance.add(102);
    assertThat(variance.hourly()).isCloseTo(Math.log(1.02) / 2, within(1e-15));
  }

  @Test
  void historicalHaircutIsExceededByOneInAHundredOfItsOwnYear() {
    HourlyCloses closes = RandomCloses.of(1, HourlyCloses.YEAR_HOURS);
    double haircut = last(new HistoricalModel(DAY), closes);
    int losses = 0;
    int beyond = 0;
    for (int hour = 0; hour < closes.hours(); hour++) {
      losses += Double.isNaN(closes.loss(hour, 24)) ? 0 : 1;
      beyond += closes.loss(hour, 24) > haircut ? 1 : 0;
    }
    assertThat(beyond).isBetween((int) (losses * 0.01) - 2, (int) (losses * 0.01));
  }

  @Test
  void filteredHaircutRisesWithVolatilityWhereThePlainOneStays() {
    HourlyCloses storm = RandomCloses.of(2, 7_950);
    HourlyCloses calm = RandomCloses.of(2, 7_450);
    double filtered = last(new FilteredModel(DAY), storm) / last(new FilteredModel(DAY), calm);
    double plain = last(new HistoricalModel(DAY), storm) / last(new HistoricalModel(DAY), calm);
    assertThat(filtered).isGreaterThan(1.5);
    assertThat(plain).isCloseTo(1, within(0.2));
  }

  @ParameterizedTest
  @EnumSource(Peer.class)
  void missingHourKeepsWhatWasSaid(Peer peer) {
    HaircutModel model = peer.model(DAY, Policy.v0().haircut().classOf("BTC"));
    HourlyCloses closes = RandomCloses.of(3, 5_000);
    TailEstimate before = TailEstimate.UNKNOWN;
    for (double close : closes.closes()) {
      before = model.next(close);
    }
    assertThat(model.next(Double.NaN)).isEqualTo(before);
  }

  @Test
  void youngAssetHasNoQuantile() {
    HourlyCloses half = RandomCloses.of(4, HourlyCloses.YEAR_HOURS / 2);
    assertThat(last(new HistoricalModel(DAY), half)).isNaN();
    assertThat(last(new FilteredModel(DAY), half)).isNaN();
  }

  @Test
  void everyPeerIsFoundByItsLabel() {
    for (Peer peer : Peer.values()) {
      assertThat(Peer.of(peer.label())).contains(peer);
    }
    assertThat(Peer.of("garch")).isEmpty();
  }

  private static double last(HaircutModel model, HourlyCloses closes) {
    return HaircutPath.of(model, closes).haircuts()[closes.hours() - 1];
  }
}

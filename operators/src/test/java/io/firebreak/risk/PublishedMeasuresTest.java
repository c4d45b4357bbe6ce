package io.firebreak.risk;

import static io.firebreak.risk.AssetRun.START;
import static io.firebreak.risk.AssetRun.event;
import static io.firebreak.risk.AssetRun.price;
import static io.firebreak.risk.AssetRun.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.firebreak.leverage.CascadeFixedPoint;
import io.firebreak.leverage.Reproduction;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeView;
import io.firebreak.model.EstimatorView;
import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is measured and published, whether it decides or not. */
class PublishedMeasuresTest {
  private static final long TICK = 250;
  private static final double DAY = 86_400;

  private final AssetRun run = new AssetRun();

  @Test
  void estimatorsAreUnknownUntilThereIsEnoughData() {
    AssetRisk first = run.at(price(START, "a", 100));
    assertThat(first.estimators().medRvVolatility()).isNaN();
    assertThat(first.estimators().twoScaleVolatility()).isNaN();
    assertThat(first.estimators().measuredFraction()).isZero();
    assertThat(first.estimators().parkinsonVolatility()).isNaN();
    assertThat(first.estimators().rangeMeasuredFraction()).isZero();
  }

  @Test
  void estimatorsFindTheVolatilityOfTheirPrices() {
    double annual = 0.6;
    double perSecond = annual / Math.sqrt(365 * DAY);
    SplittableRandom random = new SplittableRandom(7);
    double price = 100;
    AssetRisk risk = null;
    for (int second = 0; second < 8 * 3_600; second += 5) {
      price *= Math.exp(perSecond * Math.sqrt(5) * random.nextGaussian());
      risk = run.at(price(START + second * 1_000L, "a", price));
    }
    // 240 effective minutes: 8 % of a standard error of the variance is 4.5 % of the volatility.
    assertThat(risk.estimators().realisedVolatility()).isCloseTo(annual, within(0.15 * annual));
    assertThat(risk.estimators().medRvVolatility()).isCloseTo(annual, within(0.2 * annual));
    assertThat(risk.estimators().twoScaleVolatility()).isCloseTo(annual, within(0.15 * annual));
    assertThat(risk.estimators().measuredFraction()).isGreaterThan(0.7);
    assertThat(risk.estimators().bipowerVolatility()).isCloseTo(annual, within(0.2 * annual));
    assertThat(risk.estimators().noiseBps()).isLessThan(3);
  }

  @Test
  void cascadeIsThatOfTheLadderAtTheDepthOfNow() {
    run.at(ladder(START), quoted(START, 100, 1e6));
    AssetRisk risk = run.at(quoted(START + TICK, 100, 1e6));
    double[] ladderUsd = risk.leverage().ladderUsd();
    CascadeView cascade = risk.cascade();
    assertThat(cascade.liveReproduction()).isEqualTo(Reproduction.of(ladderUsd, 1e6, 1e6).live());
    assertThat(cascade.fallFraction())
        .isEqualTo(CascadeFixedPoint.of(ladderUsd, 1e8, cascade.shockFraction()).fall());
    assertThat(cascade.amplificationRatio()).isGreaterThanOrEqualTo(1);
    assertThat(cascade.ladderEstimated()).isFalse();
  }

  @Test
  void withoutALadderWhatForcedSellingWouldDoIsUnknown() {
    CascadeView cascade = run.at(quoted(START, 100, 1e6)).cascade();
    assertThat(cascade.fallFraction()).isNaN();
    assertThat(cascade.toxicLoanToValueRatio()).isNaN();
    assertThat(cascade.branchingRatio()).isNaN();
    assertThat(cascade.estimatedUsd()).isEmpty();
  }

  @Test
  void estimatorsFromRangesFindTheVolatilityOfTwoDays() {
    double annual = 0.6;
    double perStep = annual * Math.sqrt(30 / (365 * DAY));
    SplittableRandom random = new SplittableRandom(5);
    double price = 100;
    AssetRisk risk = null;
    for (int second = 0; second <= 2 * 86_400; second += 30) {
      price *= Math.exp(perStep * random.nextGaussian());
      risk = run.at(price(START + second * 1_000L, "a", price));
    }
    EstimatorView seen = risk.estimators();
    // Thirty-second steps make ranges of hours about a tenth too narrow.
    assertThat(seen.parkinsonVolatility()).isBetween(0.75 * annual, 1.1 * annual);
    assertThat(seen.garmanKlassVolatility()).isBetween(0.75 * annual, 1.1 * annual);
    assertThat(seen.rogersSatchellVolatility()).isBetween(0.75 * annual, 1.1 * annual);
    assertThat(seen.yangZhangVolatility()).isBetween(0.75 * annual, 1.1 * annual);
    assertThat(seen.rangeMeasuredFraction()).isCloseTo(0.75, within(0.05));
    assertThat(seen.nextDayMeasuredFraction()).isBetween(0.01, 0.99);
    assertThat(seen.nextDayVolatility()).isBetween(0.5 * annual, 2 * annual);
    assertThat(seen.nextHoursVolatility()).isBetween(0.7 * annual, 1.3 * annual);
  }

  @Test
  void jumpShowsInTheStatisticsOfJumps() {
    SplittableRandom random = new SplittableRandom(11);
    double price = 100;
    AssetRisk risk = null;
    for (int second = 0; second <= 4 * 3_600; second += 5) {
      price *= Math.exp(2e-4 * random.nextGaussian()) * (second == 4 * 3_600 - 60 ? 0.97 : 1);
      risk = run.at(price(START + second * 1_000L, "a", price));
    }
    assertThat(risk.estimators().jumpZ()).isGreaterThan(3.1);
    assertThat(risk.estimators().jumpFraction()).isGreaterThan(0.2);
    assertThat(risk.estimators().barJump()).isLessThan(-5.7775);
  }

  @Test
  void openInterestIsAnEstimatedLadderWhereNoVenuePublishesOne() {
    TickSample said = new TickSample("a");
    said.openInterestBase = 1_000;
    CascadeView cascade = run.at(said.at(START)).cascade();
    assertThat(cascade.ladderEstimated()).isTrue();
    assertThat(cascade.estimatedUsd()[1]).isPositive();
    assertThat(cascade.estimatedUpperUsd()[1])
        .isGreaterThanOrEqualTo(cascade.estimatedUsd()[1])
        .isCloseTo(1_000 * 100, withinPercentage(2));
    assertThat(run.at(ladder(START + TICK)).cascade().ladderEstimated()).isFalse();
  }

  @Test
  void hiddenForcedSellingStandsBesideThePublished() {
    assertThat(run.at(new TickSample("a").at(START)).cascade().hiddenUsdPerSecond()).isNaN();
    TickSample hiding = new TickSample("a");
    hiding.liquidationFeed = true;
    hiding.hiddenLongQuote = 1_500;
    AssetRisk risk = run.at(hiding.at(START + TICK));
    // Over a window of ten seconds.
    assertThat(risk.cascade().hiddenUsdPerSecond()).isCloseTo(150, within(1e-9));
    assertThat(risk.leverage().liquidatedUsdPerSecond()).isZero();
  }

  @Test
  void minorityThatStandsApartIsLocalAndAMajorityThatMovedIsGlobal() {
    run.at(price(START, "a", 100), price(START, "b", 100), price(START, "c", 100));
    AssetRisk local = run.at(price(START + TICK, "c", 65));
    assertThat(local.verdict().verdict()).isEqualTo("LOCAL");
    assertThat(local.verdict().agreeingVenues()).isEqualTo(2);
    AssetRisk global = run.at(price(START + 2 * TICK, "a", 65), price(START + 2 * TICK, "b", 65));
    assertThat(global.verdict().verdict()).isEqualTo("GLOBAL");
    assertThat(global.verdict().moveBps()).isLessThan(-2_000);
  }

  @Test
  void oneVenueAloneHasNoVerdict() {
    assertThat(run.at(price(START, "a", 100)).verdict().verdict()).isEqualTo("UNKNOWN");
  }

  private static AssetInput ladder(long timeMillis) {
    Exposures exposures = new Exposures(new double[] {95}, new double[] {1_000_000}, 0.1);
    return event(
        MarketEvent.of(EventKind.EXPOSURE_LADDER, "aave", "BTC")
            .at(timeMillis)
            .exposures(exposures)
            .build());
  }
}

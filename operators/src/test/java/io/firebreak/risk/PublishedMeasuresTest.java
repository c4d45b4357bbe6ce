package io.firebreak.risk;

import static io.firebreak.risk.AssetRun.START;
import static io.firebreak.risk.AssetRun.event;
import static io.firebreak.risk.AssetRun.price;
import static io.firebreak.risk.AssetRun.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.leverage.CascadeFixedPoint;
import io.firebreak.leverage.Reproduction;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeView;
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

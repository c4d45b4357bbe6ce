package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderFeedTest {
  private static final List<MarketEvent> EVENTS =
      SimulatedStreams.of(
              SimulatedStreams.shortCrash(1), EventKind.EXPOSURE_LADDER, EventKind.LIQUIDATION)
          .toList();

  private static List<Exposures> ladders(String instrumentKey) {
    return EVENTS.stream()
        .filter(event -> event.instrumentKey().equals(instrumentKey))
        .map(MarketEvent::exposures)
        .toList();
  }

  private static double totalBase(Exposures ladder) {
    return Arrays.stream(ladder.collateralBase()).sum();
  }

  @Test
  void pointsAreFewDescendingAndPositive() {
    for (Exposures ladder : ladders("alpha|BTC-EXPOSURES")) {
      double[] prices = ladder.liquidationPricesUsd();
      assertThat(prices.length).isLessThanOrEqualTo(64);
      for (int i = 1; i < prices.length; i++) {
        assertThat(prices[i]).isPositive().isLessThanOrEqualTo(prices[i - 1]);
      }
      assertThat(Arrays.stream(ladder.collateralBase()).allMatch(base -> base > 0)).isTrue();
    }
  }

  @Test
  void calmLadderLiesBelowThePrice() {
    double highest = ladders("alpha|BTC-EXPOSURES").get(0).liquidationPricesUsd()[0];
    assertThat(highest).isLessThan(118_000);
  }

  @Test
  void whatTheLadderLosesWasLiquidated() {
    List<Exposures> ladders = ladders("alpha|AVAX-EXPOSURES");
    double liquidated =
        EVENTS.stream()
            .filter(event -> event.kind() == EventKind.LIQUIDATION)
            .filter(event -> event.venue().equals("alpha") && event.asset().equals("AVAX"))
            .mapToDouble(MarketEvent::quantity)
            .sum();
    double lost = totalBase(ladders.get(0)) - totalBase(ladders.get(ladders.size() - 1));
    // Quantities are whole hundredths; only the order of summation differs.
    assertThat(lost).isPositive().isCloseTo(liquidated, within(1e-6 * liquidated));
  }

  @Test
  void cascadePublishesMoreThanTheMinutes() {
    assertThat(ladders("alpha|AVAX-EXPOSURES")).hasSizeGreaterThan(55);
  }
}

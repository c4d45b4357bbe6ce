package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidationLadderTest {
  private static final double PRICE = 2_000;

  /** Six lending positions: shocks 0.021084, 0.048193, 0.096386 and three beyond 15 %. */
  private static List<VenueExposures> referencePositions() {
    double[] collateral = {800, 5_000, 1_000, 2_000, 10_000, 20_000};
    double[] debt = {1.3e6, 7.9e6, 1.5e6, 2.6e6, 12.5e6, 20e6};
    double[] price = new double[6];
    double[] seized = new double[6];
    for (int i = 0; i < 6; i++) {
      price[i] = debt[i] / (collateral[i] * 0.83);
      seized[i] = 0.5 * debt[i] * 1.05 / price[i];
    }
    return List.of(new VenueExposures("aave", 0, new Exposures(price, seized, 0.17)));
  }

  @ParameterizedTest
  @CsvSource({"0.02, 0", "0.05, 4830000", "0.10, 5617500", "0.15, 5617500"})
  void referenceLadder(double fall, double soldUsd) {
    double[] sold = LiquidationLadder.cumulativeUsd(referencePositions(), PRICE, 0);
    int point = (int) Math.round(fall / LiquidationLadder.STEP);
    assertThat(sold[point]).isCloseTo(soldUsd, within(1e-6));
  }

  @Test
  void positionAboveThePriceIsSoldAtOnce() {
    Exposures due = new Exposures(new double[] {2_100}, new double[] {1}, 0.17);
    double[] sold =
        LiquidationLadder.cumulativeUsd(List.of(new VenueExposures("aave", 0, due)), PRICE, 0);
    assertThat(sold[0]).isEqualTo(2_100);
  }

  @Test
  void ladderCountsExactlyUntilItIsStale() {
    long stale = LiquidationLadder.STALE_MILLIS;
    assertThat(LiquidationLadder.cumulativeUsd(referencePositions(), PRICE, stale)).isNotEmpty();
    assertThat(LiquidationLadder.cumulativeUsd(referencePositions(), PRICE, stale + 1)).isEmpty();
  }

  @Test
  void newestLadderOfAVenueReplacesItsOlderOne() {
    List<VenueExposures> once = LiquidationLadder.with(List.of(), ladder("aave", 1));
    List<VenueExposures> twice = LiquidationLadder.with(once, ladder("aave", 2));
    assertThat(twice).extracting(VenueExposures::updatedMillis).containsExactly(2L);
  }

  @Test
  void eighthVenueDisplacesTheOldestAndOrderIsByName() {
    List<VenueExposures> ladders = List.of();
    for (int i = 8; i >= 1; i--) {
      ladders = LiquidationLadder.with(ladders, ladder("venue" + i, 9 - i));
    }
    assertThat(ladders)
        .extracting(VenueExposures::venue)
        .containsExactly("venue1", "venue2", "venue3", "venue4", "venue5", "venue6", "venue7");
  }

  @Test
  void quietFeedMakesNoInfiniteRatio() {
    LiquidationState state = LiquidationIntensity.plus(LiquidationState.unseen(), 0, 1_000);
    assertThat(LiquidationIntensity.ratio(state, 1_000)).isZero();
    assertThat(LiquidationIntensity.usdPerSecond(LiquidationState.unseen(), 1_000)).isNaN();
  }

  private static MarketEvent ladder(String venue, long timeMillis) {
    return MarketEvent.of(EventKind.EXPOSURE_LADDER, venue, "BTC")
        .at(timeMillis)
        .exposures(new Exposures(new double[] {1}, new double[] {1}, 0.1))
        .build();
  }
}

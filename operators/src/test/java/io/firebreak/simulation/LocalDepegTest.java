package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalDepegTest {
  private static final List<MarketEvent> USDE =
      SimulatedStreams.stream(SimulatedStreams.shortCrash(1))
          .filter(event -> event.asset().equals("USDE"))
          .toList();

  private static double[] tradePrices(String venue) {
    return USDE.stream()
        .filter(event -> event.kind() == EventKind.TRADE && event.venue().equals(venue))
        .mapToDouble(MarketEvent::price)
        .toArray();
  }

  @Test
  void alphaFallsToTwoThirds() {
    double lowest = Arrays.stream(tradePrices("alpha")).min().orElseThrow();
    assertThat(lowest).isCloseTo(0.65, within(0.02));
  }

  @Test
  void otherVenuesStayWithinTwoPercent() {
    for (String venue : List.of("beta", "gamma")) {
      assertThat(Arrays.stream(tradePrices(venue)).boxed())
          .allSatisfy(price -> assertThat(price).isBetween(0.98, 1.02));
    }
  }

  @Test
  void depegLastsAboutTwentyMinutes() {
    long[] times =
        USDE.stream()
            .filter(event -> event.kind() == EventKind.TRADE && event.price() < 0.8)
            .mapToLong(MarketEvent::eventTimeMillis)
            .toArray();
    long lengthMillis = times[times.length - 1] - times[0];
    assertThat(lengthMillis / 60_000.0).isBetween(17.0, 24.0);
  }

  @Test
  void alphaIsBackInTheEnd() {
    double[] prices = tradePrices("alpha");
    assertThat(prices[prices.length - 1]).isCloseTo(1.0, within(0.02));
  }

  @Test
  void collateralIsForciblySoldOnAlphaOnly() {
    assertThat(USDE.stream().filter(event -> event.kind() == EventKind.LIQUIDATION))
        .isNotEmpty()
        .allMatch(event -> event.venue().equals("alpha") && event.side() == Side.SELL);
  }
}

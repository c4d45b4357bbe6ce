package io.firebreak.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedVolatilityTick;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueChainsTest {
  @Test
  void newestRecordOfAVenueReplacesItsOlderOneAlsoWhereItKnowsNothing() {
    List<ImpliedVolatilityTick> chains = with(List.of(), tick("a", 1, 0.5));
    assertThat(with(chains, tick("a", 2, Double.NaN))).containsExactly(tick("a", 2, Double.NaN));
  }

  @Test
  void areOrderedByVenue() {
    assertThat(with(with(List.of(), tick("b", 1, 0.5)), tick("a", 2, 0.5)))
        .extracting(ImpliedVolatilityTick::venue)
        .containsExactly("a", "b");
  }

  @Test
  void fifthVenueTakesThePlaceOfTheLongestSilent() {
    List<ImpliedVolatilityTick> chains = List.of();
    for (ImpliedVolatilityTick tick :
        List.of(
            tick("a", 2, .5),
            tick("b", 1, .5),
            tick("c", 1, .5),
            tick("d", 2, .5),
            tick("e", 3, .5))) {
      chains = with(chains, tick);
    }
    assertThat(chains).extracting(ImpliedVolatilityTick::venue).containsExactly("a", "c", "d", "e");
  }

  private static List<ImpliedVolatilityTick> with(
      List<ImpliedVolatilityTick> before, ImpliedVolatilityTick next) {
    return VenueChains.with(before, next);
  }

  private static ImpliedVolatilityTick tick(String venue, long timeMillis, double volatility) {
    return new ImpliedVolatilityTick(
        timeMillis,
        venue,
        "BTC",
        ImpliedMethod.AT_THE_MONEY,
        volatility,
        30,
        0.5,
        5,
        0.04,
        false,
        timeMillis);
  }
}

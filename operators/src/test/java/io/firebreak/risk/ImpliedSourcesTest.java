package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedView;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedSourcesTest {
  private static final long NOW = 1_000_000_000;
  private static final long FRESH = 60_000;
  private static final long INDEX_STALE = 36 * 3_600_000L;

  @Test
  void nothingIsKnownBeforeTheFirst() {
    ImpliedSources.Choice choice =
        new ImpliedSources(List.of(), Double.NaN, Long.MIN_VALUE).at(NOW);
    assertThat(choice)
        .isEqualTo(new ImpliedSources.Choice(Double.NaN, ImpliedView.unknown(), Presence.UNKNOWN));
  }

  @Test
  void chainOfTheBestQualityDecides() {
    ImpliedSources.Choice choice = chains(chain("a", 0.5, 0.3, NOW), chain("b", 0.6, 0.4, NOW));
    assertThat(choice.volatility()).isEqualTo(0.6);
    assertThat(choice.view()).isEqualTo(new ImpliedView(ImpliedMethod.MODEL_FREE, "b", 30, 0.4, 0));
  }

  @Test
  void ofEqualChainsTheFirstByVenueDecides() {
    assertThat(chains(chain("a", 0.5, 0.4, NOW), chain("b", 0.6, 0.4, NOW)).view().venue())
        .isEqualTo("a");
  }

  @Test
  void chainIsPresentAsLongAsItsQuotesAreFresh() {
    ImpliedSources.Choice choice = chains(chain("a", 0.5, 0.3, NOW - FRESH));
    assertThat(choice.presence()).isEqualTo(Presence.PRESENT);
    assertThat(choice.view().ageSeconds()).isEqualTo(60);
  }

  @Test
  void chainThatIsNoLongerFreshIsStaleAndSaysNothing() {
    ImpliedSources.Choice choice = chains(chain("a", 0.5, 0.3, NOW - FRESH - 1));
    assertThat(choice.presence()).isEqualTo(Presence.STALE);
    assertThat(choice.volatility()).isNaN();
  }

  @Test
  void chainThatCannotBeReadIsUnknown() {
    assertThat(chains(chain("a", Double.NaN, 0, NOW)).presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  void freshIndexGoesBeforeAChainOfFullQuality() {
    ImpliedSources.Choice choice = beside(chain("a", 0.5, 1, NOW), NOW - FRESH);
    assertThat(choice.volatility()).isEqualTo(0.7);
    assertThat(choice.view())
        .isEqualTo(new ImpliedView(ImpliedMethod.INDEX, "", Double.NaN, 1, 60));
  }

  @Test
  void chainGoesBeforeAnIndexThatIsNoLongerFresh() {
    assertThat(beside(chain("a", 0.5, 0.1, NOW), NOW - FRESH - 1).volatility()).isEqualTo(0.5);
  }

  @Test
  void indexStandsWhereNoChainHasAnyQuality() {
    ImpliedSources.Choice choice = beside(chain("a", 0.5, 0, NOW), NOW - INDEX_STALE);
    assertThat(choice.volatility()).isEqualTo(0.7);
    assertThat(choice.presence()).isEqualTo(Presence.PRESENT);
  }

  @Test
  void indexOfMoreThanADayAndAHalfIsStale() {
    assertThat(beside(chain("a", 0.5, 0, NOW), NOW - INDEX_STALE - 1).presence())
        .isEqualTo(Presence.STALE);
  }

  private static ImpliedSources.Choice chains(ImpliedVolatilityTick... chains) {
    return new ImpliedSources(List.of(chains), Double.NaN, Long.MIN_VALUE).at(NOW);
  }

  private static ImpliedSources.Choice beside(ImpliedVolatilityTick chain, long indexMillis) {
    return new ImpliedSources(List.of(chain), 0.7, indexMillis).at(NOW);
  }

  private static ImpliedVolatilityTick chain(
      String venue, double volatility, double quality, long quoteMillis) {
    return new ImpliedVolatilityTick(
        quoteMillis,
        venue,
        "BTC",
        ImpliedMethod.MODEL_FREE,
        volatility,
        30,
        quality,
        12,
        0.02,
        false,
        quoteMillis);
  }
}

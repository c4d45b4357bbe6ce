package io.firebreak.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import io.firebreak.tick.TimelineRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteRateEngineTest {
  private static final long START = Ticks.GRID.endOf(1_000_000);
  private final QuoteRateEngine engine = new QuoteRateEngine();
  private QuoteRateState state;

  private List<Double> at(long endMillis, VenueTick... ticks) {
    Step<QuoteRateState, TimelineRecord> step =
        engine.step(state, Ticks.at(endMillis, List.of(ticks)));
    state = step.state();
    return step.outputs().stream().map(TimelineRecord::usdPerUnit).toList();
  }

  private static VenueTick quote(String venue, long endMillis, double price) {
    double[] none = {};
    return new VenueTick(
        endMillis,
        venue,
        "USDCUSD",
        "USDC",
        "USD",
        InstrumentRole.SPOT,
        price,
        price,
        price,
        price,
        endMillis,
        0,
        0,
        0,
        Double.NaN,
        0,
        0,
        0,
        Double.NaN,
        Double.NaN,
        none,
        none,
        Presence.UNKNOWN,
        30_000,
        false,
        false,
        0,
        0,
        0,
        none,
        none,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        null,
        null,
        null);
  }

  @Test
  void firstPriceIsSent() {
    assertThat(at(START, quote("kraken", START, 0.88))).containsExactly(0.88);
  }

  @Test
  void changeBelowHalfABasisPointIsNotSent() {
    at(START, quote("kraken", START, 1));
    assertThat(at(START + 250, quote("kraken", START + 250, 1.00004))).isEmpty();
    assertThat(at(START + 500, quote("kraken", START + 500, 1.00006))).containsExactly(1.00006);
  }

  @Test
  void smallChangesAddUpAgainstTheLastRateSent() {
    at(START, quote("kraken", START, 1));
    at(START + 250, quote("kraken", START + 250, 1.00004));
    assertThat(at(START + 500, quote("kraken", START + 500, 1.00008))).containsExactly(1.00008);
  }

  @Test
  void oneBadVenueOfTwoCannotMoveTheRate() {
    at(START, quote("kraken", START, 1), quote("coinbase", START, 1));
    assertThat(at(START + 250, quote("coinbase", START + 250, 0.65))).isEmpty();
  }

  @Test
  void staleRateIsKeptAndNotSentAgain() {
    at(START, quote("kraken", START, 0.88));
    assertThat(at(START + 600_000)).isEmpty();
    assertThat(state.usdPerUnit()).isEqualTo(0.88);
  }

  @Test
  void markFeedCountsToItsVenue() {
    assertThat(VenuePrice.after(null, quote("binance-mark", START, 1)).venue())
        .isEqualTo("binance");
  }
}

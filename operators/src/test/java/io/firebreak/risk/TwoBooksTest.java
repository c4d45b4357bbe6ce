package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two venues' messages through both stages: a lost book is no withdrawal, a thin one is. */
class TwoBooksTest {
  private static final long START = 1_000_000_000;
  private final VenueTickEngine venues = new VenueTickEngine(VenueProfiles.defaults());
  private final AssetRiskEngine asset = new AssetRiskEngine();
  private final Map<String, InstrumentState> instruments = new HashMap<>();
  private AssetRiskState state;

  private AssetRisk at(MarketEvent... events) {
    long now = events[0].eventTimeMillis();
    List<AssetInput> inputs = new ArrayList<>();
    for (MarketEvent event : events) {
      Step<InstrumentState, VenueTick> step =
          venues.step(instruments.get(event.venue()), Ticks.at(now, List.of(event)));
      instruments.put(event.venue(), step.state());
      step.outputs().forEach(tick -> inputs.add(new AssetInput(tick, null, null)));
    }
    Step<AssetRiskState, AssetRisk> step = asset.step(state, Ticks.at(now, inputs));
    state = step.state();
    return step.outputs().get(0);
  }

  private static MarketEvent book(EventKind kind, long now, String venue, double size) {
    BookLevels levels =
        new BookLevels(
            new double[] {99.9}, new double[] {size}, new double[] {100.1}, new double[] {size});
    return MarketEvent.of(kind, venue, "BTCUSD")
        .listed("BTC", "USD", InstrumentRole.SPOT)
        .sequence(now)
        .at(now)
        .book(levels)
        .build();
  }

  /** Ten minutes of both books, a of 30 and b of 10. */
  private long observed() {
    long end = START + 600_000;
    for (long now = START; now < end; now += 10_000) {
      at(book(EventKind.BOOK_SNAPSHOT, now, "a", 30), book(EventKind.BOOK_SNAPSHOT, now, "b", 10));
    }
    return end;
  }

  @Test
  void gapOfTheLargerBookLeavesTheWithdrawal() {
    long now = observed();
    // The number has left out thousands: a gap.
    AssetRisk gap = at(book(EventKind.BOOK_DELTA, now, "a", 30));
    assertThat(gap.liquidity().bidUsd()).isCloseTo(999, within(1e-9));
    assertThat(gap.liquidity().withdrawal()).isCloseTo(0, within(1e-9));
    AssetRisk healed = at(book(EventKind.BOOK_SNAPSHOT, now + 500, "a", 30));
    assertThat(healed.liquidity().withdrawal()).isCloseTo(0, within(1e-9));
  }

  @Test
  void thinnerBookIsAWithdrawal() {
    AssetRisk thin = at(book(EventKind.BOOK_SNAPSHOT, observed(), "a", 10));
    assertThat(thin.liquidity().withdrawal()).isCloseTo(Math.log(2), within(1e-9));
  }
}

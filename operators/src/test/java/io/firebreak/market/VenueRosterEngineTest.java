package io.firebreak.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.tick.Step;
import io.firebreak.tick.Ticks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueRosterEngineTest {
  private static final long START = 1_000_000;
  private static final long TICK = 250;

  private final VenueRosterEngine engine = new VenueRosterEngine();
  private VenueRoster roster;

  @Test
  void disconnectIsToldToEveryInstrumentAtTheEndOfItsTick() {
    at(START, sighting("ETH-PERPETUAL"), sighting("BTC-PERPETUAL"));
    List<MarketEvent> told = at(START + TICK, disconnect());
    assertThat(told)
        .extracting(MarketEvent::instrument)
        .containsExactly("BTC-PERPETUAL", "ETH-PERPETUAL");
    assertThat(told)
        .allMatch(event -> event.kind() == EventKind.DISCONNECT && event.source().isEmpty())
        .allMatch(event -> event.eventTimeMillis() == Ticks.GRID.endOf(START + TICK));
  }

  @Test
  void instrumentThatIsSightedInTheSameTickIsTold() {
    assertThat(at(START, disconnect(), sighting("BTC-PERPETUAL"))).hasSize(1);
  }

  @Test
  void sightingsAloneTellNobody() {
    assertThat(at(START, sighting("BTC-PERPETUAL"))).isEmpty();
  }

  @Test
  void instrumentIsListedOnceHoweverOftenItIsSighted() {
    at(START, sighting("BTC-PERPETUAL"));
    at(START + TICK, sighting("BTC-PERPETUAL"));
    assertThat(roster.instruments()).hasSize(1);
  }

  @Test
  void rosterIsBounded() {
    MarketEvent[] many = new MarketEvent[VenueRosterEngine.MAX_INSTRUMENTS + 10];
    Arrays.setAll(many, i -> sighting("OPTION-" + i));
    at(START, many);
    assertThat(roster.instruments()).hasSize(VenueRosterEngine.MAX_INSTRUMENTS);
  }

  private List<MarketEvent> at(long timeMillis, MarketEvent... events) {
    List<MarketEvent> inputs = new ArrayList<>(List.of(events));
    inputs.sort(MarketEventOrder.TOTAL);
    Step<VenueRoster, MarketEvent> step = engine.step(roster, Ticks.at(timeMillis, inputs));
    roster = step.state();
    return step.outputs();
  }

  private static MarketEvent sighting(String instrument) {
    return MarketEvent.of(EventKind.HEARTBEAT, "deribit", instrument)
        .listed("BTC", "USD", InstrumentRole.PERPETUAL)
        .at(START)
        .build();
  }

  private static MarketEvent disconnect() {
    return MarketEvent.of(EventKind.DISCONNECT, "deribit", "").at(START).build();
  }
}

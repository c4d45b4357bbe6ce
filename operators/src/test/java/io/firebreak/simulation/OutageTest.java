package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutageTest {
  private static final long FROM = 60_500;
  private static final long TO = 125_250;

  private static SimulationConfig with(String venue) {
    return SimulatedStreams.shortCrash(1)
        .withDurationMillis(200_000)
        .withOutages(List.of(new Outage(venue, FROM, TO)));
  }

  private static boolean during(SimulationConfig config, MarketEvent event) {
    long elapsed = event.eventTimeMillis() - config.startMillis();
    return elapsed >= FROM && elapsed < TO;
  }

  @Test
  void venueIsSilent() {
    SimulationConfig config = with("alpha");
    assertThat(SimulatedStreams.stream(config).filter(event -> during(config, event)))
        .isNotEmpty()
        .noneMatch(event -> event.venue().equals("alpha"));
  }

  @Test
  void starSilencesEveryVenue() {
    SimulationConfig config = with(Outage.ALL_VENUES);
    assertThat(SimulatedStreams.stream(config).filter(event -> during(config, event))).isEmpty();
  }

  @Test
  void streamGoesOnAfterwards() {
    SimulationConfig config = with(Outage.ALL_VENUES);
    long end = config.startMillis() + TO;
    assertThat(SimulatedStreams.stream(config).filter(event -> event.eventTimeMillis() >= end))
        .hasSizeGreaterThan(1000);
  }

  @Test
  void feedReturnsWithASnapshot() {
    SimulationConfig config = with("alpha");
    TreeMap<String, EventKind> first = new TreeMap<>();
    SimulatedStreams.stream(config)
        .filter(event -> event.eventTimeMillis() >= config.startMillis() + TO)
        .filter(event -> event.venue().equals("alpha") && event.role() != null)
        .filter(event -> event.kind() != EventKind.EXPOSURE_LADDER)
        .forEach(event -> first.putIfAbsent(event.instrument(), event.kind()));
    assertThat(first.values()).containsOnly(EventKind.BOOK_SNAPSHOT);
  }

  @Test
  void sequenceHasNoGapOverAnOutage() {
    long[] sequences =
        SimulatedStreams.of(with("alpha"), EventKind.BOOK_SNAPSHOT, EventKind.BOOK_DELTA)
            .filter(event -> event.instrumentKey().equals("alpha|BTCUSDT"))
            .mapToLong(MarketEvent::sequence)
            .toArray();
    for (int i = 0; i < sequences.length; i++) {
      assertThat(sequences[i]).isEqualTo(i + 1);
    }
  }

  @Test
  void emptyIntervalIsRefused() {
    assertThatThrownBy(() -> new Outage("alpha", 5, 5))
        .hasMessage("outage must be 0 <= from < to, was from 5 to 5");
  }

  @Test
  void endIsExclusive() {
    Outage outage = new Outage("alpha", 5, 6);
    assertThat(outage.silences("alpha", 5)).isTrue();
    assertThat(outage.silences("alpha", 6)).isFalse();
  }
}

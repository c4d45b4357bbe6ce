package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulatedMarketTest {
  private static final SimulationConfig CRASH = SimulatedStreams.shortCrash(1);

  @Test
  void sameSeedGivesTheSameStream() {
    assertThat(SimulatedStreams.stream(CRASH).map(SimulatedStreams::text).toList())
        .isEqualTo(SimulatedStreams.stream(CRASH).map(SimulatedStreams::text).toList());
  }

  @Test
  void otherSeedGivesAnotherStream() {
    MarketEvent one = SimulatedStreams.of(CRASH, EventKind.TRADE).findFirst().orElseThrow();
    MarketEvent other =
        SimulatedStreams.of(CRASH.withSeed(2), EventKind.TRADE).findFirst().orElseThrow();
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void eventRateDoesNotMoveThePrice() {
    SimulationConfig calm = CRASH.withDurationMillis(SimulatedStreams.MINUTE);
    assertThat(oraclePrices(calm.withEventsPerSecond(500))).isEqualTo(oraclePrices(calm));
  }

  private static List<Double> oraclePrices(SimulationConfig config) {
    return SimulatedStreams.of(config, EventKind.ORACLE_PRICE).map(MarketEvent::price).toList();
  }

  @Test
  void timesNeverGoBack() {
    List<Long> times = SimulatedStreams.stream(CRASH).map(MarketEvent::eventTimeMillis).toList();
    assertThat(times).isSorted();
    assertThat(times.get(0)).isGreaterThanOrEqualTo(CRASH.startMillis());
    assertThat(times.get(times.size() - 1))
        .isLessThan(CRASH.startMillis() + CRASH.durationMillis());
  }

  @Test
  void positionsCountFromZero() {
    long[] positions = SimulatedStreams.stream(CRASH).mapToLong(MarketEvent::position).toArray();
    for (int i = 0; i < positions.length; i++) {
      assertThat(positions[i]).isEqualTo(i);
    }
  }

  @Test
  void everyInstrumentOfTheListSpeaksAndNoOther() {
    Set<String> seen = new HashSet<>();
    SimulatedStreams.stream(CRASH)
        .filter(event -> event.kind() != EventKind.HEARTBEAT)
        .forEach(
            event ->
                seen.add(
                    event.instrumentKey() + event.asset() + event.quote() + event.role().name()));
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            SimulatedInstruments.all().stream()
                .map(i -> i.venue() + "|" + i.symbol() + i.asset() + i.quote() + i.role().name())
                .toList());
  }

  @Test
  void crashHoldsEveryPromisedKind() {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    SimulatedStreams.stream(CRASH).forEach(event -> kinds.add(event.kind()));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            EventKind.BOOK_SNAPSHOT,
            EventKind.BOOK_DELTA,
            EventKind.TRADE,
            EventKind.LIQUIDATION,
            EventKind.VOLATILITY_INDEX,
            EventKind.ORACLE_PRICE,
            EventKind.EXPOSURE_LADDER,
            EventKind.HEARTBEAT);
  }

  @Test
  void calmRateIsTheConfiguredOne() {
    SimulationConfig calm = CRASH.withIntensity(0);
    double perSecond = 1000.0 * SimulatedStreams.stream(calm).count() / calm.durationMillis();
    assertThat(perSecond).isCloseTo(50, within(8.0));
  }

  @Test
  void tradeIdsAreUniqueInAnInstrument() {
    List<String> ids =
        SimulatedStreams.of(CRASH, EventKind.TRADE, EventKind.LIQUIDATION)
            .map(event -> event.instrumentKey() + event.id())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void nextAfterTheEndThrows() {
    SimulatedMarket market = new SimulatedMarket(CRASH.withDurationMillis(1000));
    while (market.hasNext()) {
      market.next();
    }
    assertThatThrownBy(market::next).isInstanceOf(NoSuchElementException.class);
  }
}

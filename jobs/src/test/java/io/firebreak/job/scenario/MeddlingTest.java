package io.firebreak.job.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MeddlingTest {
  private static final SimulationConfig CALM =
      SimulationConfig.crashDay()
          .withDurationMillis(180_000)
          .withIntensity(0)
          .withEventsPerSecond(40);
  private static final long FROM = CALM.startMillis() + 60_000;
  private static final long TO = CALM.startMillis() + 130_000;

  private static List<MarketEvent> events(Meddling meddling, Predicate<MarketEvent> wanted) {
    List<MarketEvent> events = new ArrayList<>();
    meddling.into(new SimulatedMarket(CALM)).forEachRemaining(events::add);
    return events.stream().filter(wanted).toList();
  }

  private static boolean isOracleOfBitcoin(MarketEvent event) {
    return event.kind() == EventKind.ORACLE_PRICE && event.asset().equals("BTC");
  }

  private static boolean within(MarketEvent event) {
    return event.eventTimeMillis() >= FROM && event.eventTimeMillis() < TO;
  }

  @Test
  void silentOracleSaysNothingWithinTheInterval() {
    FaultyOracle silent = new FaultyOracle("BTC", FROM, TO, FaultyOracle.SILENT);
    assertThat(events(silent, MeddlingTest::isOracleOfBitcoin))
        .isNotEmpty()
        .noneMatch(MeddlingTest::within);
  }

  @Test
  void wrongOracleIsWrongWithinTheIntervalAlone() {
    FaultyOracle wrong = new FaultyOracle("BTC", FROM, TO, 0.5);
    assertThat(events(wrong, MeddlingTest::isOracleOfBitcoin))
        .allSatisfy(event -> assertThat(event.price() < 80_000).isEqualTo(within(event)))
        .anyMatch(MeddlingTest::within);
  }

  @Test
  void pressedTradesAreLowSalesOnTheVenueAlone() {
    PressedPrices pressed = new PressedPrices("beta", "BTC", FROM, TO, 0.5, 3);
    List<MarketEvent> trades =
        events(pressed, e -> e.kind() == EventKind.TRADE && e.asset().equals("BTC"));
    assertThat(trades)
        .allSatisfy(
            trade ->
                assertThat(trade.price() < 80_000)
                    .isEqualTo(trade.venue().equals("beta") && within(trade)));
    assertThat(trades.stream().filter(trade -> trade.price() < 80_000))
        .isNotEmpty()
        .allMatch(trade -> trade.side() == Side.SELL);
  }
}

package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
  private static final SimulationConfig CRASH =
      SimulatedStreams.shortCrash(1).withDurationMillis(20 * SimulatedStreams.MINUTE);

  private static double lowestAvaxOracle(MarketActions actions) {
    return lowestAvaxOracle(CRASH, actions);
  }

  private static double lowestAvaxOracle(SimulationConfig config, MarketActions actions) {
    SimulatedMarket market = new SimulatedMarket(config);
    SimulatedInstruments.assets().forEach(asset -> market.act(asset, actions));
    double lowest = Double.POSITIVE_INFINITY;
    while (market.hasNext()) {
      MarketEvent event = market.next();
      if (event.kind() == EventKind.ORACLE_PRICE && event.asset().equals("AVAX")) {
        lowest = Math.min(lowest, event.price());
      }
    }
    return lowest;
  }

  @Test
  void noActionsLeaveTheOpenLoop() {
    double open =
        SimulatedStreams.of(CRASH, EventKind.ORACLE_PRICE)
            .filter(event -> event.asset().equals("AVAX"))
            .mapToDouble(MarketEvent::price)
            .min()
            .orElseThrow();
    assertThat(lowestAvaxOracle(MarketActions.none())).isEqualTo(open);
  }

  @Test
  void pacingSoftensTheCrash() {
    // 20 bps of the live depth per 10 s on each of two venues.
    MarketActions paced = new MarketActions(0.0002, Double.NaN, false);
    assertThat(lowestAvaxOracle(paced)).isGreaterThan(1.2 * lowestAvaxOracle(MarketActions.none()));
  }

  @Test
  void haltedLiquidationsLeaveTheFundamental() {
    MarketActions halted = new MarketActions(1, Double.NaN, true);
    assertThat(lowestAvaxOracle(halted)).isGreaterThan(28 * 0.85);
  }

  @Test
  void raisedMaintenanceHaircutMakesACrashOfAMildShock() {
    SimulationConfig mild = CRASH.withIntensity(0.3);
    MarketActions raised = new MarketActions(Double.POSITIVE_INFINITY, 0.35, false);
    assertThat(lowestAvaxOracle(mild, raised))
        .isLessThan(0.9 * lowestAvaxOracle(mild, MarketActions.none()));
  }

  @Test
  void unknownAssetIsRefused() {
    SimulatedMarket market = new SimulatedMarket(CRASH);
    assertThatThrownBy(() -> market.act("DOGE", MarketActions.none()))
        .hasMessage("asset must be one of [BTC, ETH, SOL, AVAX, LINK, USDE], was DOGE");
  }

  @Test
  void impossibleActionsAreRefused() {
    assertThatThrownBy(() -> new MarketActions(0, Double.NaN, false))
        .hasMessage("pacingCap must be above 0, was 0.0");
    assertThatThrownBy(() -> new MarketActions(1, 1, false))
        .hasMessage("maintenanceHaircut must be in [0, 1) or NaN, was 1.0");
  }
}

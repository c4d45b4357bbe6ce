package io.firebreak.simulation;

import io.firebreak.model.MarketEvent;
import java.util.ArrayList;
import java.util.List;

/** What is sent once in a while: heartbeats, ladders, volatility indices, oracle prices. */
final class PeriodicFeeds {
  private static final long HEARTBEAT_MILLIS = 1000;

  private final List<String> venues = SimulatedInstruments.venues();
  private final List<Cadence> heartbeats = new ArrayList<>();
  private final List<VolatilityIndexFeed> indices = new ArrayList<>();
  private final List<OracleFeed> oracles = new ArrayList<>();
  private final List<LadderFeed> ladders = new ArrayList<>();
  private final int stepMillis;

  PeriodicFeeds(MarketDynamics market, SimulationConfig config) {
    stepMillis = (int) config.stepMillis();
    venues.forEach(venue -> heartbeats.add(new Cadence(HEARTBEAT_MILLIS, 0)));
    for (int a = 0; a < SimulatedAssets.USDT; a++) {
      AssetDynamics asset = market.asset(a);
      indices.add(
          new VolatilityIndexFeed(
              asset, SimulatedInstruments.volatilityIndex(a), stepMillis / 1000.0));
      oracles.add(new OracleFeed(asset, SimulatedInstruments.oracle(a)));
      for (SimulatedVenue venue : SimulatedVenue.values()) {
        LiquidationEngine engine = asset.engine(venue.index());
        if (engine.pool().remainingBase() > 0) {
          ladders.add(new LadderFeed(engine, SimulatedInstruments.ladder(venue, a)));
        }
      }
    }
  }

  /** All but heartbeats come at the end of the step, whose outcome they tell. */
  void plan(StepPlan plan, long stepEndMillis) {
    int end = stepMillis - 1;
    for (int i = 0; i < indices.size(); i++) {
      if (indices.get(i).step(stepEndMillis)) {
        plan.add(SlotKind.VOLATILITY_INDEX, i, end);
      }
      if (oracles.get(i).due(stepEndMillis)) {
        plan.add(SlotKind.ORACLE_PRICE, i, end);
      }
    }
    for (int i = 0; i < ladders.size(); i++) {
      if (ladders.get(i).due(stepEndMillis)) {
        plan.add(SlotKind.LADDER, i, end);
      }
    }
    for (int i = 0; i < venues.size(); i++) {
      if (heartbeats.get(i).due(stepEndMillis)) {
        plan.add(SlotKind.HEARTBEAT, i, i * stepMillis / venues.size());
      }
    }
  }

  /** The venue to which a slot belongs. */
  String venue(long slot) {
    int index = StepPlan.index(slot);
    return switch (StepPlan.kind(slot)) {
      case VOLATILITY_INDEX -> SimulatedInstruments.VOLATILITY_VENUE;
      case ORACLE_PRICE -> SimulatedInstruments.ORACLE_VENUE;
      case LADDER -> ladders.get(index).venue();
      default -> venues.get(index);
    };
  }

  MarketEvent event(long slot, EventStamp stamp, long elapsedMillis) {
    int index = StepPlan.index(slot);
    return switch (StepPlan.kind(slot)) {
      case VOLATILITY_INDEX -> indices.get(index).publish(stamp, elapsedMillis);
      case ORACLE_PRICE -> oracles.get(index).publish(stamp, elapsedMillis);
      case LADDER -> ladders.get(index).publish(stamp, elapsedMillis);
      default -> stamp.heartbeat(venues.get(index), elapsedMillis);
    };
  }
}

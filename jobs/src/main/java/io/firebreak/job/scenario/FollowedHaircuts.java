package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.DayTable;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.simulation.MarketActions;
import io.firebreak.simulation.SimulatedInstruments;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A market whose positions are held under the maintenance haircuts of the guard: a rise from h to
 * h' takes the share {@code (1 - h') / (1 - h)} of every liquidation threshold. The positions begin
 * at the haircut of their venue and move with the guard's from there.
 *
 * @param rises in the order of their times
 */
record FollowedHaircuts(List<Rise> rises) implements Meddling {
  private static final long serialVersionUID = 1;
  private static final double WHOLE_BPS = 1e4;

  /**
   * A maintenance haircut of the guard that takes effect.
   *
   * @param asset the asset
   * @param atMillis event time
   * @param fromBps haircut with which the guard began, basis points
   * @param toBps haircut from now on, basis points
   */
  record Rise(String asset, long atMillis, int fromBps, int toBps) implements Serializable {
    /** The rise in short. */
    String words() {
      return "%s %s to %d bps".formatted(DayTable.time(atMillis), asset, toBps);
    }
  }

  FollowedHaircuts {
    // Immutable lists are not sent with their order alone, an array list is.
    rises = new ArrayList<>(rises);
  }

  /** The haircuts that a run has decided. */
  static FollowedHaircuts of(ScenarioRun run) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    List<Rise> rises = new ArrayList<>();
    for (JsonNode decision : run.records(Topic.HAIRCUTS)) {
      String asset = Findings.asset(decision);
      int bps = decision.at("/maintenance/bps").asInt();
      first.putIfAbsent(asset, bps);
      if (last.getOrDefault(asset, bps) != bps) {
        long at = decision.at("/maintenance/effectiveMillis").asLong();
        rises.add(new Rise(asset, at, first.get(asset), bps));
      }
      last.put(asset, bps);
    }
    rises.removeIf(rise -> !SimulatedInstruments.assets().contains(rise.asset()));
    return new FollowedHaircuts(rises);
  }

  /** Collateral that is liquidated in a market under these haircuts, USD. */
  double liquidatedUsd(SimulationConfig market) {
    double usd = 0;
    Iterator<MarketEvent> events = into(new SimulatedMarket(market));
    while (events.hasNext()) {
      MarketEvent event = events.next();
      usd += event.kind() == EventKind.LIQUIDATION ? event.price() * event.quantity() : 0;
    }
    return usd;
  }

  @Override
  public Iterator<MarketEvent> into(SimulatedMarket market) {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return market.hasNext();
      }

      @Override
      public MarketEvent next() {
        MarketEvent event = market.next();
        while (next < rises.size() && rises.get(next).atMillis() <= event.eventTimeMillis()) {
          Rise rise = rises.get(next++);
          market.act(rise.asset(), new MarketActions(Double.POSITIVE_INFINITY, held(rise), false));
        }
        return event;
      }
    };
  }

  private static double held(Rise rise) {
    double share = (WHOLE_BPS - rise.toBps()) / (WHOLE_BPS - rise.fromBps());
    return 1 - (1 - SimulatedInstruments.maintenanceHaircut(rise.asset())) * share;
  }
}

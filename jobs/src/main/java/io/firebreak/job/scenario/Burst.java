package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/** Ten thousand forced orders in one second, in a market whose price stands. */
final class Burst {
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;
  private static final int ORDERS = 10_000;
  private static final long AT = 15 * MINUTE;
  private static final String VENUE = "burst";

  /** Signals of one scope in the minute of the burst: transitions, not one an order. */
  private static final int MOST_SIGNALS = 10;

  private Burst() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(25 * MINUTE)
            .withIntensity(0)
            .withEventsPerSecond(20);
    return new Scenario(
            "burst",
            "On a calm day 10,000 positions in BTC are liquidated within one second.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("nothing is halted", Burst::unhalted),
                new Expectation("signals stay few", Burst::few),
                new Expectation("heartbeats go on", Burst::alive)))
        .with(events -> new Added(events, market.startMillis() + AT));
  }

  private static Finding unhalted(ScenarioRun run) {
    List<JsonNode> halts =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> signal.path("effective").asText().equals("HALT"))
            .toList();
    return Findings.noneOf(halts, Findings::states, "no scope halts");
  }

  private static Finding few(ScenarioRun run) {
    List<JsonNode> signals =
        run.during(Topic.BREAKERS, AT - SECOND, AT + MINUTE).stream()
            .filter(signal -> Findings.scope(signal).equals("asset:BTC"))
            .toList();
    return new Finding(
        signals.size() <= MOST_SIGNALS,
        signals.size() + " signals: " + Findings.shown(signals, Findings::states));
  }

  private static Finding alive(ScenarioRun run) {
    long beats =
        run.during(Topic.SIGNALS, AT, AT + MINUTE).stream()
            .filter(signal -> signal.has("assets"))
            .count();
    long expected = MINUTE / Policy.v0().breaker().heartbeatMillis();
    return new Finding(beats >= expected, beats + " heartbeats in the minute of the burst");
  }

  /** The market with forced orders in one second. */
  private static final class Added implements Iterator<MarketEvent> {
    private final Iterator<MarketEvent> market;
    private final long atMillis;
    private final Queue<MarketEvent> waiting = new ArrayDeque<>();
    private boolean added;

    Added(Iterator<MarketEvent> market, long atMillis) {
      this.market = market;
      this.atMillis = atMillis;
    }

    @Override
    public boolean hasNext() {
      return !waiting.isEmpty() || market.hasNext();
    }

    @Override
    public MarketEvent next() {
      if (waiting.isEmpty()) {
        MarketEvent event = market.next();
        // After the second is over, so that times do not go back.
        if (!added && event.eventTimeMillis() >= atMillis) {
          added = true;
          for (int i = 0; i < ORDERS; i++) {
            waiting.add(order(i));
          }
        }
        waiting.add(event);
      }
      return waiting.remove();
    }

    private MarketEvent order(int number) {
      return MarketEvent.of(EventKind.LIQUIDATION, VENUE, "BTC-PERP")
          .from(VENUE, number)
          .listed("BTC", "USD", InstrumentRole.PERPETUAL)
          .at(atMillis - SECOND + number / 10)
          .ingestedAt(atMillis - SECOND + number / 10)
          .sequence(number)
          .id("B" + number)
          .side(Side.SELL)
          .price(100_000)
          .quantity(0.01)
          .build();
    }
  }
}

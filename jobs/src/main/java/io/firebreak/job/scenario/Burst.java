package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.output.Topic;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulatedInstrument;
import io.firebreak.simulation.SimulatedInstruments;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten thousand forced orders in one second, in a market whose price stands. */
final class Burst {
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;
  private static final int ORDERS = 10_000;
  private static final long AT = 15 * MINUTE;
  private static final double USD = 1_000;

  /** About the prices of the simulated market. */
  private static final Map<String, Double> PRICES =
      Map.of("BTC", 118_000.0, "ETH", 4_100.0, "SOL", 220.0, "AVAX", 28.0, "LINK", 22.0);

  private static final double HALF_LIFE_SECONDS = 30;

  /** A rate that is read up to two seconds later has lost a twentieth. */
  private static final double COUNTED = 0.94;

  /** Signals and alerts of one scope in the minute of the burst. */
  private static final int MOST_TOLD = 10;

  private Burst() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(25 * MINUTE)
            .withIntensity(0)
            .withEventsPerSecond(20);
    return new Scenario(
            "burst",
            "On a calm day 10,000 positions in five assets on two venues are liquidated within one second.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("every order is taken", Burst::taken),
                new Expectation("every order is counted", Burst::counted),
                new Expectation("nothing is halted", Burst::unhalted),
                new Expectation("signals and alerts stay few", Burst::few),
                new Expectation("heartbeats go on", Burst::alive)))
        .with(Staging.none().withMeasures().with(new Orders(market.startMillis() + AT)));
  }

  private static Finding unhalted(ScenarioRun run) {
    List<JsonNode> halts =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> signal.path("effective").asText().equals("HALT"))
            .toList();
    return Findings.noneOf(halts, Findings::states, "no scope halts");
  }

  /** Signals and alerts are about what changes, not one an order. */
  private static Finding few(ScenarioRun run) {
    List<JsonNode> told = new ArrayList<>(run.during(Topic.BREAKERS, AT, AT + MINUTE));
    told.addAll(run.during(Topic.ALERTS, AT, AT + MINUTE));
    long most =
        told.stream()
            .collect(Collectors.groupingBy(Findings::scope, Collectors.counting()))
            .values()
            .stream()
            .mapToLong(count -> count)
            .max()
            .orElse(0);
    return new Finding(most <= MOST_TOLD, told.size() + " in all, at most " + most + " a scope");
  }

  private static Finding taken(ScenarioRun run) {
    RecordCounts counts = run.result().counts();
    boolean all = counts.deadLetter() == 0 && counts.late() == 0 && counts.duplicate() == 0;
    return new Finding(all && counts.good() > ORDERS, counts.toString());
  }

  /** Forced selling is a rate that halves in half a minute: just after, it holds all orders. */
  private static Finding counted(ScenarioRun run) {
    double seconds = HALF_LIFE_SECONDS / Math.log(2);
    List<String> words = new ArrayList<>();
    double least = Double.MAX_VALUE;
    for (String asset : PRICES.keySet().stream().sorted().toList()) {
      double usd =
          run.during(Topic.METRICS, AT, AT + 2 * SECOND).stream()
              .filter(record -> Findings.asset(record).equals(asset))
              .mapToDouble(r -> r.at("/measures/leverage/liquidatedUsdPerSecond").asDouble(0))
              .max()
              .orElse(0);
      least = Math.min(least, usd * seconds);
      words.add("%s %,.0f USD".formatted(asset, usd * seconds));
    }
    double sent = USD * ORDERS / PRICES.size();
    return new Finding(
        least >= COUNTED * sent, "%s, of %,.0f each".formatted(String.join(", ", words), sent));
  }

  private static Finding alive(ScenarioRun run) {
    long beats =
        run.during(Topic.SIGNALS, AT, AT + MINUTE).stream()
            .filter(signal -> signal.has("assets"))
            .count();
    long expected = MINUTE / Policy.v0().breaker().heartbeatMillis();
    return new Finding(beats >= expected, beats + " heartbeats in the minute of the burst");
  }

  /** Forced orders of known instruments in turn, {@link #USD} each, all within a second. */
  private record Orders(long atMillis) implements Meddling {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<MarketEvent> into(SimulatedMarket market) {
      List<SimulatedInstrument> perpetuals = perpetuals();
      return new Interleaved(
          market,
          IntStream.range(0, ORDERS)
              .mapToObj(number -> order(number, perpetuals.get(number % perpetuals.size())))
              .iterator());
    }

    private MarketEvent order(int number, SimulatedInstrument instrument) {
      long time = atMillis + number * SECOND / ORDERS;
      double priceUsd = PRICES.get(instrument.asset());
      return MarketEvent.of(EventKind.LIQUIDATION, instrument.venue(), instrument.symbol())
          .from("burst", number)
          .listed(instrument.asset(), instrument.quote(), instrument.role())
          .at(time)
          .ingestedAt(time)
          .id("B" + number)
          .side(Side.SELL)
          .price(priceUsd)
          .quantity(USD / priceUsd)
          .build();
    }
  }

  private static List<SimulatedInstrument> perpetuals() {
    return SimulatedInstruments.all().stream()
        .filter(instrument -> instrument.role() == InstrumentRole.PERPETUAL)
        .toList();
  }
}

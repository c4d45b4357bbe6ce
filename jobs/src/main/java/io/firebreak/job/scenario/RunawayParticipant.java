package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OrderAction;
import io.firebreak.model.OrderMessage;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;

/** The same as {@link Runaway}, on a venue whose private feed says who sends the orders. */
final class RunawayParticipant {
  private static final String PATTERN = "runaway-participant";
  private static final String RUNAWAY = "desk-3";
  private static final int CALM_DESKS = 5;

  /** Milliseconds from one order of a calm desk to the next of another. */
  private static final long CALM_EVERY = 200;

  private RunawayParticipant() {}

  static Scenario scenario() {
    SimulationConfig market = Runaway.market();
    return new Scenario(
            "runaway-participant",
            "The same with an order feed: five desks send an order a second each, then one runs away.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("the participant is named in time", RunawayParticipant::named),
                new Expectation("nobody else is", RunawayParticipant::others)))
        .with(Staging.none().with(new Orders(market.startMillis())));
  }

  private static Finding named(ScenarioRun run) {
    List<JsonNode> named =
        alerts(run).stream()
            .filter(alert -> loop(alert).endsWith("|" + RUNAWAY))
            .filter(alert -> ScenarioRun.timeOf(alert) >= run.at(Runaway.FROM))
            .filter(alert -> ScenarioRun.timeOf(alert) < run.at(Runaway.TO))
            .toList();
    return new Finding(!named.isEmpty(), Findings.shown(named, RunawayParticipant::loop));
  }

  private static Finding others(ScenarioRun run) {
    List<JsonNode> others =
        alerts(run).stream().filter(alert -> !loop(alert).endsWith("|" + RUNAWAY)).toList();
    return Findings.noneOf(others, RunawayParticipant::loop, "no other participant");
  }

  private static List<JsonNode> alerts(ScenarioRun run) {
    return run.records(Topic.ALERTS).stream()
        .filter(alert -> alert.path("pattern").asText().equals(PATTERN))
        .toList();
  }

  /** Whom the letter of self-excited orders names. */
  private static String loop(JsonNode alert) {
    return Findings.elements(alert.path("evidence"))
        .filter(letter -> letter.path("kind").asText().equals("ORDER_LOOP"))
        .map(letter -> letter.path("subject").asText())
        .findFirst()
        .orElse("nobody");
  }

  /** The hammered market, and the orders behind it. */
  private record Orders(long startMillis) implements Meddling {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<MarketEvent> into(SimulatedMarket market) {
      Iterator<MarketEvent> hammered = new Runaway.Hammering(startMillis).into(market);
      return new Interleaved(new Interleaved(hammered, calm()), wild());
    }

    private Iterator<MarketEvent> calm() {
      return LongStream.range(0, Runaway.END / CALM_EVERY)
          .mapToObj(n -> order("calm", n, n * CALM_EVERY, "desk-" + (n % CALM_DESKS + 1)))
          .iterator();
    }

    private Iterator<MarketEvent> wild() {
      return LongStream.range(0, Runaway.orders())
          .mapToObj(n -> order("wild", n, Runaway.FROM + n * Runaway.EVERY, RUNAWAY))
          .iterator();
    }

    private MarketEvent order(String source, long number, long afterMillis, String participant) {
      return MarketEvent.of(EventKind.ORDER, Runaway.VENUE, "BTCUSD")
          .from(source, number)
          .listed(Runaway.ASSET, "USD", InstrumentRole.SPOT)
          .at(startMillis + afterMillis)
          .ingestedAt(startMillis + afterMillis)
          .order(new OrderMessage(participant, OrderAction.NEW))
          .build();
    }
  }
}

package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** One actor with capital presses the price of one venue, to make the guard halt the market. */
final class Griefing {
  private static final long MINUTE = 60_000;
  private static final String VENUE = "gamma";
  private static final String ASSET = "BTC";
  private static final long FROM = 15 * MINUTE;
  private static final long TO = 19 * MINUTE;

  /** The price on the venue while it is pressed, as a fraction of what it would be. */
  private static final double PRESSED = 0.85;

  /** Sold by the actor, in sizes of the trades that it takes the place of. */
  private static final double SOLD = 50;

  private Griefing() {}

  static Scenario scenario() {
    SimulationConfig market =
        SimulationConfig.crashDay()
            .withDurationMillis(30 * MINUTE)
            .withIntensity(0)
            .withEventsPerSecond(20);
    long start = market.startMillis();
    return new Scenario(
            "griefing",
            "On a calm day one actor sells BTC on gamma alone, 15 % below all others, for 4 min.",
            market,
            TapeOptions.ofTick(1_000),
            List.of(Policy.v0()),
            List.of(
                new Expectation("nothing is halted", run -> none(run, "HALT")),
                new Expectation("BTC itself is not paced", Griefing::unpaced),
                new Expectation("the venue is named", Griefing::named),
                new Expectation("the venue is released when it is back", Griefing::released)))
        .with(
            Staging.none()
                .with(new PressedPrices(VENUE, ASSET, start + FROM, start + TO, PRESSED, SOLD)));
  }

  private static Finding none(ScenarioRun run, String state) {
    List<JsonNode> found =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> signal.path("effective").asText().equals(state))
            .toList();
    return Findings.noneOf(found, Findings::states, "no scope is in " + state);
  }

  private static Finding unpaced(ScenarioRun run) {
    List<JsonNode> paced =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> Findings.scope(signal).equals("asset:" + ASSET))
            .filter(signal -> signal.path("effective").asText().equals("PACE"))
            .toList();
    return Findings.noneOf(paced, Findings::states, "asset:" + ASSET + " never paces");
  }

  private static Finding named(ScenarioRun run) {
    List<JsonNode> raised =
        run.during(Topic.BREAKERS, FROM, TO).stream()
            .filter(signal -> Findings.scope(signal).equals("venue:" + VENUE + "|" + ASSET))
            .filter(Findings::moved)
            .toList();
    return new Finding(!raised.isEmpty(), Findings.shown(raised, Findings::states));
  }

  private static Finding released(ScenarioRun run) {
    List<JsonNode> milder =
        run.during(Topic.BREAKERS, TO, 30 * MINUTE).stream()
            .filter(signal -> Findings.scope(signal).equals("venue:" + VENUE + "|" + ASSET))
            .filter(Findings::moved)
            .filter(signal -> state(signal, "to").compareTo(state(signal, "from")) < 0)
            .toList();
    return new Finding(!milder.isEmpty(), Findings.shown(milder, Findings::states));
  }

  private static BreakerState state(JsonNode signal, String field) {
    return BreakerState.valueOf(signal.path(field).asText());
  }
}

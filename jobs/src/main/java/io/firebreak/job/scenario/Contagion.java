package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** A crash takes one asset after another: groups and the cluster rise, and come down in order. */
final class Contagion {
  private static final long MINUTE = 60_000;
  private static final long SHOCK = 10 * MINUTE;

  private Contagion() {}

  static Scenario scenario() {
    return new Scenario(
        "contagion",
        "A crash takes all assets: the cluster acts as one, and is released step by step.",
        SimulationConfig.crashDay()
            .withDurationMillis(75 * MINUTE)
            .withShockAtMillis(SHOCK)
            .withEventsPerSecond(20),
        TapeOptions.ofTick(1_000),
        List.of(Policy.v0()),
        List.of(
            new Expectation("the cluster rises", Contagion::rises),
            new Expectation("no asset is milder than the cluster", Contagion::strict),
            new Expectation("no scope is released by more than a step", Contagion::inOrder)));
  }

  private static Finding rises(ScenarioRun run) {
    List<JsonNode> raised =
        moves(run).stream()
            .filter(signal -> Findings.scope(signal).equals("cluster"))
            .filter(signal -> state(signal, "to").compareTo(BreakerState.RESTRICT) >= 0)
            .toList();
    return new Finding(!raised.isEmpty(), Findings.shown(raised, Findings::states));
  }

  /** An effective state that comes from elsewhere is stricter than the own. */
  private static Finding strict(ScenarioRun run) {
    List<JsonNode> assets =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> Findings.scope(signal).startsWith("asset:"))
            .toList();
    List<JsonNode> milder =
        assets.stream()
            .filter(
                signal ->
                    state(signal, "to").stricter(state(signal, "effective"))
                        != state(signal, "effective"))
            .toList();
    long raised = assets.stream().filter(s -> !s.path("raisedBy").asText().isEmpty()).count();
    Finding none =
        Findings.noneOf(milder, Findings::states, raised + " signals are raised by a scope");
    return new Finding(none.holds() && raised > 0, none.evidence());
  }

  private static Finding inOrder(ScenarioRun run) {
    List<JsonNode> leaps =
        moves(run).stream()
            .filter(signal -> state(signal, "to") == BreakerState.NORMAL)
            .filter(signal -> state(signal, "from") != BreakerState.WATCH)
            .toList();
    return Findings.noneOf(leaps, Findings::states, moves(run).size() + " transitions");
  }

  private static List<JsonNode> moves(ScenarioRun run) {
    return run.records(Topic.BREAKERS).stream().filter(Findings::moved).toList();
  }

  private static BreakerState state(JsonNode signal, String field) {
    return BreakerState.valueOf(signal.path(field).asText());
  }
}

package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** Nobody ever says anything on the control topic. */
final class EmptyControl {
  private static final long MINUTE = 60_000;

  /** Thin books open within it. */
  private static final long OPENING = 10_000;

  private EmptyControl() {}

  static Scenario scenario() {
    return new Scenario(
        "empty-control",
        "The control topic never says anything: version 0 of the policy decides from the start.",
        SimulationConfig.crashDay()
            .withDurationMillis(20 * MINUTE)
            .withShockAtMillis(8 * MINUTE)
            .withEventsPerSecond(20),
        TapeOptions.ofTick(1_000),
        List.of(Policy.v0()),
        List.of(
            new Expectation("the policy log has version 0 alone", EmptyControl::policyLog),
            new Expectation("no control message is answered", EmptyControl::replies),
            new Expectation("every asset has a haircut at its first price", EmptyControl::first),
            new Expectation("breakers pace or halt in the crash", EmptyControl::breakers),
            new Expectation("every decision names version 0", EmptyControl::versions)));
  }

  private static Finding policyLog(ScenarioRun run) {
    List<Long> versions =
        run.records(Topic.POLICY_LOG).stream().map(e -> e.path("version").asLong(-1)).toList();
    return new Finding(versions.equals(List.of(0L)), "versions " + versions);
  }

  private static Finding replies(ScenarioRun run) {
    int replies = run.records(Topic.CONTROL_REPLIES).size();
    return new Finding(replies == 0, replies + " replies");
  }

  private static Finding first(ScenarioRun run) {
    List<JsonNode> first =
        run.during(Topic.HAIRCUTS, 0, OPENING).stream()
            .filter(decision -> decision.path("sequence").asLong() == 1)
            .toList();
    Finding assets =
        Findings.ofAssets(first, Findings::asset, run.book().assets().size(), "first haircuts");
    return new Finding(
        assets.holds(), assets.evidence() + ": " + Findings.shown(first, EmptyControl::haircut));
  }

  private static String haircut(JsonNode decision) {
    return Findings.asset(decision)
        + " "
        + decision.at("/initial/bps").asInt()
        + " bps "
        + decision.path("warmUp").asText();
  }

  private static Finding breakers(ScenarioRun run) {
    List<JsonNode> stops =
        run.records(Topic.BREAKERS).stream()
            .filter(Findings::moved)
            .filter(signal -> List.of("PACE", "HALT").contains(signal.path("to").asText()))
            .toList();
    return Findings.ofAssets(stops, Findings::scope, 3, "transitions to PACE or HALT");
  }

  private static Finding versions(ScenarioRun run) {
    List<JsonNode> decisions = run.records(Topic.HAIRCUTS);
    List<JsonNode> others =
        decisions.stream().filter(d -> d.path("policyVersion").asLong(-1) != 0).toList();
    return Findings.noneOf(others, Findings::asset, decisions.size() + " haircut decisions");
  }
}

package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.SimulationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /** At every tick, what an asset last said beside what the cluster last said. */
  private static Finding strict(ScenarioRun run) {
    Map<Long, List<JsonNode>> ticks =
        run.records(Topic.BREAKERS).stream()
            .collect(Collectors.groupingBy(ScenarioRun::timeOf, TreeMap::new, Collectors.toList()));
    Map<String, JsonNode> last = new TreeMap<>();
    List<JsonNode> milder = new ArrayList<>();
    long raised = 0;
    for (List<JsonNode> tick : ticks.values()) {
      tick.forEach(signal -> last.put(Findings.scope(signal), signal));
      raised += tick.stream().filter(Contagion::isRaised).count();
      milder.addAll(milderThanTheCluster(last));
    }
    Finding none =
        Findings.noneOf(milder, Findings::states, raised + " signals are raised by a scope");
    return new Finding(none.holds() && raised > 0, none.evidence());
  }

  private static List<JsonNode> milderThanTheCluster(Map<String, JsonNode> last) {
    BreakerState cluster =
        last.containsKey("cluster") ? state(last.get("cluster"), "to") : BreakerState.NORMAL;
    return last.values().stream()
        .filter(signal -> Findings.scope(signal).startsWith("asset:"))
        .filter(
            signal -> Findings.effective(signal).stricter(cluster) != Findings.effective(signal))
        .toList();
  }

  private static boolean isRaised(JsonNode signal) {
    return Findings.scope(signal).startsWith("asset:")
        && !signal.path("raisedBy").asText().isEmpty();
  }

  /** Each scope goes on from where it was, and comes down by one step at a time. */
  private static Finding inOrder(ScenarioRun run) {
    Map<String, BreakerState> last = new TreeMap<>();
    List<JsonNode> leaps = new ArrayList<>();
    for (JsonNode move : moves(run)) {
      BreakerState from = state(move, "from");
      BreakerState to = state(move, "to");
      BreakerState before = last.put(Findings.scope(move), to);
      boolean released = from.stricter(to) == from;
      if ((before != null && before != from) || (released && !below(from).contains(to))) {
        leaps.add(move);
      }
    }
    return Findings.noneOf(leaps, Findings::states, moves(run).size() + " transitions");
  }

  /** Where a release may lead. */
  private static Set<BreakerState> below(BreakerState state) {
    return switch (state) {
      case NORMAL -> Set.of();
      case WATCH -> Set.of(BreakerState.NORMAL);
      case RESTRICT -> Set.of(BreakerState.WATCH);
      case PACE -> Set.of(BreakerState.RESTRICT);
      case HALT -> Set.of(BreakerState.REOPEN);
      case REOPEN -> Set.of(BreakerState.PACE, BreakerState.RESTRICT, BreakerState.WATCH);
    };
  }

  private static List<JsonNode> moves(ScenarioRun run) {
    return run.records(Topic.BREAKERS).stream().filter(Findings::moved).toList();
  }

  private static BreakerState state(JsonNode signal, String field) {
    return BreakerState.valueOf(signal.path(field).asText());
  }
}

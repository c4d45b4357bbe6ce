package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.output.Topic;
import io.firebreak.policy.Policy;
import io.firebreak.simulation.Outage;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;

/** One of three venues goes silent in mid-crash. */
final class SilentVenue {
  private static final long MINUTE = 60_000;
  private static final String VENUE = "beta";
  private static final long SILENT_FROM = 12 * MINUTE;
  private static final long SILENT_TO = 32 * MINUTE;

  /** By then the silence is certain: a feed is stale after 30 s at least. */
  private static final long NOTICED = SILENT_FROM + MINUTE;

  private static final int MOST_ASSETS = 4;

  private SilentVenue() {}

  static Scenario scenario() {
    return new Scenario(
        "silent-venue",
        "The venue beta goes silent two minutes into a crash, for twenty minutes.",
        SimulationConfig.crashDay()
            .withDurationMillis(45 * MINUTE)
            .withShockAtMillis(10 * MINUTE)
            .withEventsPerSecond(20)
            .withOutages(List.of(new Outage(VENUE, SILENT_FROM, SILENT_TO))),
        TapeOptions.ofTick(1_000),
        List.of(Policy.v0()),
        List.of(
            new Expectation("cascades are still detected", SilentVenue::alerts),
            new Expectation("breakers still act", SilentVenue::breakers),
            new Expectation("haircuts still move", SilentVenue::haircuts),
            new Expectation("no asset counts as blind", SilentVenue::sighted),
            new Expectation("the silence shows in the coverage", SilentVenue::coverage)));
  }

  private static Finding alerts(ScenarioRun run) {
    List<JsonNode> alerts = run.during(Topic.ALERTS, SILENT_FROM, SILENT_TO);
    return Findings.ofAssets(alerts, Findings::asset, MOST_ASSETS, "alerts");
  }

  private static Finding breakers(ScenarioRun run) {
    List<JsonNode> moves =
        run.during(Topic.BREAKERS, SILENT_FROM, SILENT_TO).stream()
            .filter(Findings::moved)
            .toList();
    return Findings.ofAssets(moves, Findings::scope, MOST_ASSETS, "transitions");
  }

  private static Finding haircuts(ScenarioRun run) {
    List<JsonNode> decisions = run.during(Topic.HAIRCUTS, NOTICED, SILENT_TO);
    List<JsonNode> moved =
        decisions.stream()
            .filter(d -> d.at("/initial/bps").asInt() != d.at("/initial/previousBps").asInt())
            .toList();
    return Findings.ofAssets(moved, Findings::asset, MOST_ASSETS, "moves");
  }

  private static Finding sighted(ScenarioRun run) {
    List<JsonNode> blind =
        run.records(Topic.BREAKERS).stream()
            .filter(signal -> signal.path("blind").asBoolean())
            .toList();
    return Findings.noneOf(blind, Findings::states, "no signal is marked blind");
  }

  private static Finding coverage(ScenarioRun run) {
    List<JsonNode> during = run.during(Topic.HAIRCUTS, NOTICED, SILENT_TO);
    List<JsonNode> unaware =
        during.stream().filter(decision -> fresh(decision) >= known(decision)).toList();
    if (!unaware.isEmpty() || during.isEmpty()) {
      return new Finding(
          false, "decisions that do not know: " + Findings.shown(unaware, SilentVenue::venues));
    }
    return new Finding(true, Findings.shown(during, SilentVenue::venues));
  }

  private static String venues(JsonNode decision) {
    return Findings.asset(decision) + " " + fresh(decision) + " of " + known(decision) + " venues";
  }

  private static int fresh(JsonNode decision) {
    return decision.at("/coverage/venuesFresh").asInt();
  }

  private static int known(JsonNode decision) {
    return decision.at("/coverage/venuesKnown").asInt();
  }
}

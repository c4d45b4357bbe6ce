package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.output.Topic;
import io.firebreak.simulation.Outage;
import io.firebreak.simulation.SimulationConfig;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One venue of three falls silent in the middle of the crash. */
final class SilentVenue implements Scenario {
  private static final long MINUTE = 60_000;
  private static final long SHOCK = 60 * MINUTE;
  private static final long SILENT_FROM = SHOCK + 3 * MINUTE + 30_000;
  private static final long SILENT_TO = SHOCK + 15 * MINUTE;
  private static final long GONE_MILLIS = 15_000;
  private static final String VENUE = "beta";

  @Override
  public String name() {
    return "silent-venue";
  }

  @Override
  public String description() {
    return "Venue " + VENUE + " falls silent in mid-crash: the others decide on, nobody is blind.";
  }

  @Override
  public SimulationConfig market(long seed) {
    return SimulationConfig.crashDay()
        .withSeed(seed)
        .withDurationMillis(80 * MINUTE)
        .withShockAtMillis(SHOCK)
        .withOutages(List.of(new Outage(VENUE, SILENT_FROM, SILENT_TO)));
  }

  @Override
  public List<Finding> judge(Outcome outcome, SimulationConfig market) {
    long from = market.startMillis() + SILENT_FROM;
    long to = market.startMillis() + SILENT_TO;
    return List.of(
        alerted(outcome, from, to),
        haircuts(outcome, from, to),
        sighted(outcome),
        fewer(outcome, from, to));
  }

  private static Finding alerted(Outcome outcome, long from, long to) {
    TreeSet<String> assets =
        outcome.records(Topic.ALERTS).stream()
            .filter(alert -> Outcome.within(alert, from - 3 * MINUTE, to))
            .map(alert -> alert.path("asset").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Finding(
        "cascades of at least four assets are detected around the outage",
        assets.size() >= 4,
        "alerts for " + assets);
  }

  private static Finding haircuts(Outcome outcome, long from, long to) {
    List<JsonNode> moved =
        outcome.records(Topic.HAIRCUTS).stream()
            .filter(decision -> Outcome.within(decision, from, to))
            .filter(
                decision ->
                    decision.path("initial").path("bps").asInt()
                        > decision.path("initial").path("previousBps").asInt())
            .toList();
    return new Finding(
        "initial haircuts are raised during the outage",
        !moved.isEmpty(),
        moved.size() + " decisions that raise");
  }

  private static Finding sighted(Outcome outcome) {
    List<String> blind =
        outcome.signals().stream()
            .filter(signal -> signal.path("blind").asBoolean())
            .map(signal -> signal.path("scope").asText())
            .distinct()
            .toList();
    return new Finding(
        "no asset is blind while a venue prices it", blind.isEmpty(), "blind " + blind);
  }

  /** Visible: the decisions say that fewer venues stand behind them. */
  private static Finding fewer(Outcome outcome, long from, long to) {
    int before = mostVenues(outcome, 0, from);
    int during = mostVenues(outcome, from + GONE_MILLIS, to);
    return new Finding(
        "decisions during the outage say that a venue is missing",
        during > 0 && during < before,
        "at most " + before + " fresh venues before, " + during + " during");
  }

  private static int mostVenues(Outcome outcome, long from, long to) {
    return outcome.records(Topic.HAIRCUTS).stream()
        .filter(decision -> Outcome.within(decision, from, to))
        .mapToInt(decision -> decision.path("coverage").path("venuesFresh").asInt())
        .max()
        .orElse(0);
  }
}

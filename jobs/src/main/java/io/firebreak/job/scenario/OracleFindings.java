package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.output.Topic;
import io.firebreak.model.BreakerState;
import java.util.List;

/** What is claimed of every fault of an oracle whose market is calm. */
final class OracleFindings {
  private static final String PATTERN = "oracle-fault";

  private OracleFindings() {}

  /** The fault is told in an interval, on evidence of a kind. */
  static Finding told(ScenarioRun run, long from, long to, String kind) {
    List<JsonNode> alerts =
        run.during(Topic.ALERTS, from, to).stream()
            .filter(alert -> alert.path("pattern").asText().equals(PATTERN))
            .filter(alert -> alert.path("evidence").findValuesAsText("kind").contains(kind))
            .toList();
    return new Finding(!alerts.isEmpty(), Findings.shown(alerts, OracleFindings::words));
  }

  /** Nothing else is told of anything. */
  static Finding alone(ScenarioRun run, String asset) {
    List<JsonNode> alerts = run.records(Topic.ALERTS);
    List<JsonNode> others =
        alerts.stream()
            .filter(
                alert ->
                    !alert.path("pattern").asText().equals(PATTERN)
                        || !Findings.asset(alert).equals(asset))
            .toList();
    return Findings.noneOf(others, OracleFindings::words, alerts.size() + " alerts, all of it");
  }

  private static String words(JsonNode alert) {
    return "%s %s severity %.0f on %s"
        .formatted(
            Findings.asset(alert),
            alert.path("pattern").asText(),
            alert.path("severity").asDouble(),
            alert.path("evidence").findValuesAsText("kind"));
  }

  /** No haircut of any asset moves after its first decision. */
  static Finding haircuts(ScenarioRun run) {
    List<JsonNode> decisions = run.records(Topic.HAIRCUTS);
    List<JsonNode> later = decisions.stream().filter(d -> d.path("sequence").asLong() > 1).toList();
    return Findings.noneOf(
        later, Findings::asset, decisions.size() + " decisions, the first of each asset");
  }

  /** Nothing goes beyond WATCH: an oracle is not the market. */
  static Finding breakers(ScenarioRun run) {
    List<JsonNode> signals = run.records(Topic.BREAKERS);
    List<JsonNode> beyond =
        signals.stream()
            .filter(signal -> Findings.effective(signal).compareTo(BreakerState.WATCH) > 0)
            .toList();
    return Findings.noneOf(
        beyond,
        Findings::states,
        signals.isEmpty() ? "no scope moves" : Findings.shown(signals, Findings::states));
  }

  /** The market is seen all the time. */
  static Finding sighted(ScenarioRun run) {
    List<JsonNode> blind =
        run.records(Topic.SIGNALS).stream()
            .filter(signal -> signal.path("blind").asBoolean())
            .toList();
    return Findings.noneOf(blind, Findings::states, "no signal is marked blind");
  }
}

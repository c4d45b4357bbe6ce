package io.firebreak.job.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.job.report.Counted;
import io.firebreak.job.report.DayTable;
import io.firebreak.model.BreakerState;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Common shapes of findings. */
final class Findings {
  private static final int SHOWN = 6;

  private Findings() {}

  /** Holds where nothing speaks against it; what does is the evidence. */
  static Finding noneOf(
      List<JsonNode> offenders, Function<JsonNode, String> words, String otherwise) {
    return offenders.isEmpty()
        ? new Finding(true, otherwise)
        : new Finding(false, shown(offenders, words));
  }

  /** Holds where at least {@code least} assets are concerned; all records are the evidence. */
  static Finding ofAssets(
      List<JsonNode> records, Function<JsonNode, String> asset, int least, String what) {
    List<String> assets = records.stream().map(asset).distinct().sorted().toList();
    String text =
        records.size() + " " + what + " of " + Counted.of(assets.size(), "asset") + " " + assets;
    return new Finding(assets.size() >= least, text);
  }

  /** The first few records, each with its time of day. */
  static String shown(List<JsonNode> records, Function<JsonNode, String> words) {
    String more = records.size() > SHOWN ? ", and " + (records.size() - SHOWN) + " more" : "";
    return records.stream()
            .limit(SHOWN)
            .map(r -> DayTable.time(ScenarioRun.timeOf(r)) + " " + words.apply(r))
            .collect(Collectors.joining(", "))
        + more;
  }

  /** The elements of an array. */
  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String asset(JsonNode decision) {
    return decision.path("asset").asText();
  }

  static String scope(JsonNode signal) {
    return signal.path("scope").asText();
  }

  /** What holds for a scope: the stricter of its own state and that of the scopes around it. */
  static BreakerState effective(JsonNode signal) {
    return BreakerState.valueOf(signal.path("effective").asText());
  }

  /** A signal in short: scope and states. */
  static String states(JsonNode signal) {
    return scope(signal) + " " + signal.path("from").asText() + " to " + signal.path("to").asText();
  }

  static boolean moved(JsonNode signal) {
    return !signal.path("from").asText().equals(signal.path("to").asText());
  }
}

package io.firebreak.job.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.RecordCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;

/** {@code summary.json}: what a command did, for machines. */
public final class Summary {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode root = MAPPER.createObjectNode();

  /** A summary of a command. */
  public Summary(String command) {
    root.put("command", command);
  }

  /** The document, for entries of a single command. */
  public ObjectNode root() {
    return root;
  }

  /** What became of the records. */
  public Summary counts(LocalResult result) {
    RecordCounts counts = result.counts();
    root.putObject("records")
        .put("in", counts.in())
        .put("good", counts.good())
        .put("deadLetter", counts.deadLetter())
        .put("duplicate", counts.duplicate())
        .put("late", counts.late())
        .put("addUp", counts.addUp());
    root.put("clock", time(result.clockMillis()));
    root.put("wallMillis", result.wallMillis());
    return this;
  }

  /** What happened to each asset. */
  public Summary assets(DayBook book) {
    ObjectNode assets = root.putObject("assets");
    book.assets().forEach((asset, day) -> describe(assets.putObject(asset), day));
    return this;
  }

  /** How the initial haircuts met the deepest falls. */
  public Summary falls(SortedMap<String, FallCover> covers) {
    ObjectNode falls = root.putObject("falls");
    covers.forEach(
        (asset, cover) ->
            falls
                .putObject(asset)
                .put("fraction", cover.fall().fraction())
                .put("peakAt", time(cover.fall().peakMillis()))
                .put("troughAt", time(cover.fall().troughMillis()))
                .put("thirdAt", time(cover.fall().thirdMillis()))
                .put("worstAfter", cover.fall().laterWorst())
                .put("endAfter", cover.fall().laterEnd())
                .put("initialBps", cover.postedBps())
                .put("initialWithoutFloorBps", cover.floorlessBps())
                .put("covers", cover.covers())
                .put("coversWithoutFloor", cover.coversWithoutFloor()));
    return this;
  }

  /** Writes {@code summary.json} into a directory. */
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("summary.json"), MAPPER.writeValueAsString(root) + "\n");
  }

  private static void describe(ObjectNode node, AssetDay day) {
    if (!Double.isInfinite(day.lowestUsd())) {
      node.put("lowestPriceUsd", day.lowestUsd());
      node.put("lowestPriceAt", time(day.lowestMillis()));
    }
    node.put("highestScore", day.highestScore());
    node.put("firstInitialBps", day.firstInitialBps());
    node.put("widestInitialBps", day.widestInitialBps());
    node.put("widestInitialAt", time(day.widestInitialMillis()));
    node.put("widestMaintenanceBps", day.widestMaintenanceBps());
    ArrayNode alerts = node.putArray("alerts");
    day.alerts()
        .forEach(
            alert ->
                alerts
                    .addObject()
                    .put("at", time(alert.eventTimeMillis()))
                    .put("pattern", alert.pattern())
                    .put("form", alert.form().name())
                    .put("severity", alert.severity()));
    ArrayNode breaker = node.putArray("breaker");
    day.transitions()
        .forEach(
            signal ->
                breaker
                    .addObject()
                    .put("at", time(signal.eventTimeMillis()))
                    .put("from", signal.from().name())
                    .put("to", signal.to().name())
                    .put("reason", signal.reason()));
  }

  private static String time(long millis) {
    return millis == Long.MIN_VALUE ? "" : Instant.ofEpochMilli(millis).toString();
  }
}

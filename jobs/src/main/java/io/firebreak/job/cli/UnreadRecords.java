package io.firebreak.job.cli;

import io.firebreak.job.codec.JsonFormat;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import io.firebreak.job.report.Counted;
import io.firebreak.model.DeadLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says at the end of a run what of its input could not be read, and why. */
final class UnreadRecords {
  private static final int MOST_REASONS = 5;

  private record Reason(long count, DeadLetter first) {
    Reason plus(Reason other) {
      return new Reason(count + other.count, first);
    }
  }

  private UnreadRecords() {}

  /**
   * A line with the shares and one for each of the commonest reasons, with the first record of it;
   * nothing where all was read.
   *
   * @param out results of the run
   * @throws IOException if they cannot be read
   */
  static List<String> words(RecordCounts counts, Path out) throws IOException {
    if (counts.in() == 0) {
      return List.of("nothing was read: the input has no record");
    }
    if (counts.deadLetter() == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    boolean none = counts.deadLetter() == counts.in();
    String records = Counted.of(counts.in(), "record");
    lines.add(
        none
            ? "nothing could be read of " + records + "; all are in dead-letter.jsonl:"
            : String.format(
                Locale.ROOT,
                "%,d of %s could not be read; they are in dead-letter.jsonl:",
                counts.deadLetter(),
                records));
    lines.addAll(brokenOff(out));
    reasons(out).entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> -entry.getValue().count()))
        .limit(MOST_REASONS)
        .forEach(entry -> lines.add(line(entry.getKey(), entry.getValue())));
    return lines;
  }

  /** Of these more is missing than the one record that the break is. */
  private static List<String> brokenOff(Path out) throws IOException {
    try (Stream<String> letters = Files.lines(JsonLinesMerge.result(out, Topic.DEAD_LETTER))) {
      return letters
          .filter(line -> line.contains(Recordings.BREAKS_OFF))
          .map(line -> JsonFormat.read(line, DeadLetter.class))
          .filter(letter -> letter.message().startsWith(Recordings.BREAKS_OFF))
          .map(
              letter ->
                  "  DATA IS MISSING: "
                      + letter.source()
                      + " breaks off at line "
                      + letter.position()
                      + ", what follows is lost")
          .toList();
    }
  }

  private static Map<String, Reason> reasons(Path out) throws IOException {
    Map<String, Reason> reasons = new TreeMap<>();
    try (Stream<String> letters = Files.lines(JsonLinesMerge.result(out, Topic.DEAD_LETTER))) {
      letters
          .map(line -> JsonFormat.read(line, DeadLetter.class))
          .forEach(
              letter -> reasons.merge(letter.reason().name(), new Reason(1, letter), Reason::plus));
    }
    return reasons;
  }

  private static String line(String reason, Reason found) {
    DeadLetter first = found.first();
    return String.format(
        Locale.ROOT,
        "  %s %,d, for example %s line %d: %s",
        reason,
        found.count(),
        first.source(),
        first.position(),
        first.message());
  }
}

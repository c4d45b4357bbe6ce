package io.firebreak.job.report;

import io.firebreak.haircut.HaircutRecord;
import io.firebreak.job.codec.JsonFormat;
import io.firebreak.job.output.JsonLinesMerge;
import io.firebreak.job.output.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code decisions} of a run, as it has written them. */
public final class RecordedDecisions {
  private static final Pattern HAIRCUT =
      Pattern.compile("\"decision\":\\{\"id\":\"([^\"]+)@([0-9]{1,18})\",");

  private final Path file;

  private RecordedDecisions(Path file) {
    this.file = file;
  }

  /** The decisions in the results of a run. */
  public static RecordedDecisions in(Path directory) {
    return new RecordedDecisions(JsonLinesMerge.result(directory, Topic.DECISIONS));
  }

  /** Where they are. */
  public Path file() {
    return file;
  }

  /**
   * A haircut decision with what it was made of, in its highest revision. One pass over the file, a
   * line at a time.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if the line of the decision is damaged
   */
  public Optional<HaircutRecord> haircut(String id) throws IOException {
    String mark = "\"decision\":{\"id\":\"" + id + "\",";
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.contains(mark))
          .map(line -> JsonFormat.read(line, HaircutRecord.class))
          .reduce((a, b) -> b.decision().revision() >= a.decision().revision() ? b : a);
    }
  }

  /** The numbers of all haircut decisions, by asset; one pass over the file. */
  public SortedMap<String, SortedSet<Long>> haircuts() throws IOException {
    SortedMap<String, SortedSet<Long>> numbers = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(HAIRCUT::matcher)
          .filter(Matcher::find)
          .forEach(
              id ->
                  numbers
                      .computeIfAbsent(id.group(1), asset -> new TreeSet<>())
                      .add(Long.valueOf(id.group(2))));
    }
    return numbers;
  }
}

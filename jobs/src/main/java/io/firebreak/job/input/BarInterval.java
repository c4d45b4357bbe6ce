package io.firebreak.job.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The interval of a file of bars: from its name, else the most common gap of its first lines. */
final class BarInterval {
  private static final Pattern IN_NAME = Pattern.compile("_(\\d{1,4})(s|m|h|d|w)(?=[_.])");
  private static final Map<String, Long> UNIT_MILLIS =
      Map.of("s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L, "w", 604_800_000L);
  private static final int FIRST_LINES = 200;

  private BarInterval() {}

  /** The interval in milliseconds, above 0, or empty where neither tells it. */
  static OptionalLong of(Path file, Columns columns) throws IOException {
    String name = file.getFileName().toString();
    return IN_NAME.matcher(name).find() ? inName(name) : mostCommonGap(file, columns);
  }

  /** The interval that a name tells, in milliseconds, above 0. */
  static OptionalLong inName(String name) {
    Matcher named = IN_NAME.matcher(name);
    long millis =
        named.find() ? Long.parseLong(named.group(1)) * UNIT_MILLIS.get(named.group(2)) : 0;
    return millis > 0 ? OptionalLong.of(millis) : OptionalLong.empty();
  }

  private static OptionalLong mostCommonGap(Path file, Columns columns) throws IOException {
    Map<Long, Integer> gaps = new TreeMap<>();
    int time = columns.at("ts_ms");
    Fields fields = new Fields(columns);
    long last = 0;
    try (BoundedLines lines = Compression.lines(file)) {
      while (lines.number() <= FIRST_LINES && lines.advance()) {
        long now = timeOf(lines, fields, time);
        if (last > 0 && now > last) {
          gaps.merge(now - last, 1, Integer::sum);
        }
        last = now > 0 ? now : last;
      }
    }
    // The shortest of equally common gaps: a missing bar doubles a gap, nothing halves one.
    int most = gaps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return gaps.entrySet().stream()
        .filter(gap -> gap.getValue() == most)
        .mapToLong(Map.Entry::getKey)
        .findFirst();
  }

  private static long timeOf(BoundedLines lines, Fields fields, int time) {
    try {
      fields.split(lines.bytes(), lines.from(), lines.to());
      return fields.time(time);
    } catch (BadLineException e) {
      // Judged when the file is played; the header comes this way too.
      return 0;
    }
  }
}

package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as people write them: {@code 90s}, {@code 15m}, {@code 2h}, {@code 7d}, or
 * milliseconds.
 */
public final class Durations {
  /** No duration could be read. */
  public static final long NONE = -1;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(ms|s|m|h|d|)");
  private static final Map<String, Long> MILLIS =
      Map.of("", 1L, "ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private static final List<String> UNITS = List.of(" d", " h", " min", " s", " ms");
  private static final long[] UNIT_MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};

  private Durations() {}

  /** Milliseconds of a text, {@link #NONE} where it is no duration. */
  public static long millis(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Long.parseLong(written.group(1)) * MILLIS.get(written.group(2))
        : NONE;
  }

  /** A duration of at least 0 ms in the largest units that it has: {@code 1 h 30 min}. */
  public static String words(long millis) {
    StringBuilder words = new StringBuilder();
    long left = millis;
    for (int i = 0; i < UNITS.size(); i++) {
      long unit = UNIT_MILLIS[i];
      if (left >= unit) {
        words.append(words.isEmpty() ? "" : " ").append(left / unit).append(UNITS.get(i));
        left %= unit;
      }
    }
    return words.isEmpty() ? "0 s" : words.toString();
  }

  static long millis(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? node.longValue()
        : millis(node.asText(""));
  }
}

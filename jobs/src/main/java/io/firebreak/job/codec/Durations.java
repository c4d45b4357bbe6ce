package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.JsonNode;
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

  private Durations() {}

  /** Milliseconds of a text, {@link #NONE} where it is no duration. */
  public static long millis(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Long.parseLong(written.group(1)) * MILLIS.get(written.group(2))
        : NONE;
  }

  static long millis(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong()
        ? node.longValue()
        : millis(node.asText(""));
  }
}

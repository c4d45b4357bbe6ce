package io.firebreak.job.live;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is asked of several values of the configuration alike.
 *
 * @param errors takes every error, naming key, value and what is allowed
 */
record ConfigChecks(List<String> errors) {

  void that(boolean holds, String key, Object value, String allowed) {
    if (!holds) {
      errors.add(key + " must be " + allowed + ", was " + value);
    }
  }

  void range(String key, long value, long min, long max) {
    that(value >= min && value <= max, key, value, "in [" + min + ", " + max + "]");
  }

  /** What a source waits for, under keys that begin alike. */
  void bounds(String prefix, long boundMillis, long idleMillis, long maxAheadMillis) {
    range(prefix + "boundMillis", boundMillis, 0, 600_000);
    range(prefix + "idleMillis", idleMillis, 1_000, 3_600_000);
    range(prefix + "maxAheadMillis", maxAheadMillis, 0, 86_400_000);
  }

  void start(String key, String start) {
    that(
        List.of("earliest", "latest", "committed").contains(start.toLowerCase(Locale.ROOT)),
        key,
        start,
        "earliest, latest or committed");
  }

  /** Names, or a pattern of names. */
  void topics(String key, List<String> names, String patternKey, String pattern) {
    that(
        names.isEmpty() != pattern.isEmpty(),
        key,
        names + " beside " + patternKey + " \"" + pattern + "\"",
        "names, or " + patternKey + " a pattern, not both");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      errors.add(patternKey + " must be a regular expression, was " + pattern);
    }
  }
}

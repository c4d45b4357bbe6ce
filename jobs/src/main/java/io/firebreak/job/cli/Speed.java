package io.firebreak.job.cli;

import java.util.List;

/** Reads {@code --speed}: a factor above 0, or max. */
final class Speed {
  /** As the tape has it: as fast as possible. */
  static final double MAX = 0;

  private Speed() {}

  static double parse(String text, List<String> errors) {
    if ("max".equals(text)) {
      return MAX;
    }
    try {
      double factor = Double.parseDouble(text);
      if (factor > 0 && factor <= 1e6) {
        return factor;
      }
    } catch (NumberFormatException e) {
      // Said below, with the value.
    }
    errors.add("--speed must be max or in (0, 1000000], was " + text);
    return MAX;
  }
}

package io.firebreak.policy;

import java.util.ArrayList;
import java.util.List;

/** Collects every violation of a document, each naming the field, the value and what is allowed. */
final class Violations {
  private final List<String> found = new ArrayList<>();

  void range(String field, double value, double min, double max) {
    that(
        value >= min && value <= max,
        field,
        plain(value),
        "in [" + plain(min) + ", " + plain(max) + "]");
  }

  void range(String field, long value, long min, long max) {
    that(value >= min && value <= max, field, value, "in [" + min + ", " + max + "]");
  }

  void that(boolean holds, String field, Object value, String allowed) {
    if (!holds) {
      found.add(field + " must be " + allowed + ", was " + value);
    }
  }

  List<String> found() {
    return List.copyOf(found);
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}

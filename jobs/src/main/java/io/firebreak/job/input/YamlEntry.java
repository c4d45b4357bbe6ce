package io.firebreak.job.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** One entry of a YAML list, read key by key; adds what is wrong to a list and goes on. */
final class YamlEntry {
  private final String place;
  private final String name;
  private final JsonNode node;
  private final List<String> errors;
  private final int errorsBefore;

  /**
   * An entry.
   *
   * @param place where it stands, for the messages
   * @param thing what it should be, with its article
   * @param keys the keys that it may have
   */
  YamlEntry(String place, String thing, JsonNode node, List<String> keys, List<String> errors) {
    this.place = place;
    name = named(node);
    this.node = node;
    this.errors = errors;
    errorsBefore = errors.size();
    if (!node.isObject()) {
      errors.add(place + " must be " + thing + ", was " + node);
    }
    node.fieldNames().forEachRemaining(key -> checkKey(key, thing, keys));
  }

  /** The venue and symbol of an entry, by which it is found in the file. */
  private static String named(JsonNode node) {
    String name = (node.path("venue").asText() + " " + node.path("symbol").asText()).strip();
    return name.isEmpty() ? "" : " (" + name + ")";
  }

  boolean hasErrors() {
    return errors.size() > errorsBefore;
  }

  boolean has(String key) {
    return node.has(key);
  }

  void error(String key, String message) {
    errors.add(place + "." + key + " " + message + name);
  }

  /** A name; null with an error where it is missing. */
  String name(String key) {
    return node.isObject() ? name(key, node.get(key)) : null;
  }

  /** A name, or what it is where it is left out. */
  String name(String key, String ifAbsent) {
    return has(key) ? name(key, node.get(key)) : ifAbsent;
  }

  /** A constant of an enum, or what it is where it is left out. */
  <E extends Enum<E>> E constant(String key, E ifAbsent) {
    return has(key) ? constant(key, node.get(key), ifAbsent) : ifAbsent;
  }

  /** The same of a part of an object, such as {@code sizeUnit.linear}. */
  <E extends Enum<E>> E constant(String key, String part, E ifAbsent) {
    JsonNode value = node.path(key).path(part);
    return value.isMissingNode() ? ifAbsent : constant(key + "." + part, value, ifAbsent);
  }

  /** Whether the value is an object, all of whose keys are allowed. */
  boolean isObject(String key, List<String> parts) {
    JsonNode value = node.path(key);
    value
        .fieldNames()
        .forEachRemaining(
            part -> {
              if (!parts.contains(part)) {
                error(key + "." + part, "is no part of " + key + "; allowed: " + parts);
              }
            });
    return value.isObject();
  }

  double number(String key, double ifAbsent) {
    if (!has(key)) {
      return ifAbsent;
    }
    return node.get(key).isNumber() ? node.get(key).asDouble() : Double.NaN;
  }

  /** A whole number in [0, limit], or what it is where it is left out. */
  long whole(String key, long limit, long ifAbsent) {
    JsonNode value = node.get(key);
    if (value == null) {
      return ifAbsent;
    }
    boolean allowed =
        value.isIntegralNumber()
            && value.canConvertToLong()
            && value.asLong() >= 0
            && value.asLong() <= limit;
    if (!allowed) {
      error(key, "must be a whole number in [0, " + limit + "], was " + value);
      return ifAbsent;
    }
    return value.asLong();
  }

  boolean truth(String key, boolean ifAbsent) {
    JsonNode value = node.get(key);
    if (value != null && !value.isBoolean()) {
      error(key, "must be true or false, was " + value);
    }
    return value == null ? ifAbsent : value.asBoolean();
  }

  /** The value as it stands in the file. */
  String raw(String key) {
    return String.valueOf(node.get(key));
  }

  private void checkKey(String key, String thing, List<String> keys) {
    if (!keys.contains(key)) {
      error(key, "is no key of " + thing + "; allowed: " + keys);
    }
  }

  private String name(String key, JsonNode value) {
    // A bare 1INCH is text in YAML, a bare 100 is a number: both are meant as names.
    if (value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()) {
      error(key, "must be a name, was " + value);
      return null;
    }
    return value.asText();
  }

  private <E extends Enum<E>> E constant(String key, JsonNode value, E ifAbsent) {
    E[] constants = ifAbsent.getDeclaringClass().getEnumConstants();
    for (E constant : constants) {
      if (constant.name().equals(value.asText())) {
        return constant;
      }
    }
    error(key, "must be one of " + Arrays.toString(constants) + ", was " + value);
    return ifAbsent;
  }
}

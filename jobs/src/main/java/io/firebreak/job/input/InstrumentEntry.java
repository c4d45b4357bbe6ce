package io.firebreak.job.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.instrument.Instrument;
import io.firebreak.model.InstrumentRole;
import java.util.Arrays;
import java.util.List;

/** One entry of an instruments file; adds what is wrong with it to a list. */
final class InstrumentEntry {
  private static final List<String> KEYS =
      List.of(
          "venue", "symbol", "base", "quote", "settle", "role", "contractSize", "inverse", "asset");

  private final String place;
  private final JsonNode node;
  private final List<String> errors;

  InstrumentEntry(String place, JsonNode node, List<String> errors) {
    this.place = place;
    this.node = node;
    this.errors = errors;
  }

  /** The instrument, or null where there were errors. */
  Instrument instrument() {
    int before = errors.size();
    if (!node.isObject()) {
      errors.add(place + " must be an instrument, was " + node);
      return null;
    }
    node.fieldNames().forEachRemaining(this::checkKey);
    boolean inverse = inverse();
    String base = text("base", null);
    String quote = text("quote", null);
    String settle = text("settle", inverse ? base : quote);
    String venue = text("venue", null);
    String symbol = text("symbol", null);
    String asset = text("asset", base);
    InstrumentRole role = role();
    double size = contractSize();
    return errors.size() > before
        ? null
        : new Instrument(venue, symbol, base, quote, settle, role, size, inverse, asset);
  }

  private void checkKey(String key) {
    if (!KEYS.contains(key)) {
      errors.add(place + "." + key + " is no key of an instrument; allowed: " + KEYS);
    }
  }

  private String text(String key, String ifAbsent) {
    JsonNode value = node.get(key);
    if (value == null && (ifAbsent != null || hasDefault(key))) {
      return ifAbsent;
    }
    // A bare 1INCH is text in YAML, a bare 100 is a number: both are meant as names.
    if (value == null || !value.isValueNode() || value.asText().isBlank() || value.isNull()) {
      errors.add(place + "." + key + " must be a name, was " + value);
      return ifAbsent;
    }
    return value.asText();
  }

  /** Its default comes from another key, whose absence is an error already. */
  private static boolean hasDefault(String key) {
    return key.equals("settle") || key.equals("asset");
  }

  private InstrumentRole role() {
    JsonNode value = node.get("role");
    if (value == null) {
      return InstrumentRole.SPOT;
    }
    for (InstrumentRole role : InstrumentRole.values()) {
      if (role.name().equals(value.asText())) {
        return role;
      }
    }
    errors.add(
        place
            + ".role must be one of "
            + Arrays.toString(InstrumentRole.values())
            + ", was "
            + value);
    return InstrumentRole.SPOT;
  }

  private double contractSize() {
    JsonNode value = node.get("contractSize");
    if (value == null) {
      return 1;
    }
    double size = value.isNumber() ? value.asDouble() : Double.NaN;
    if (!(size > 0) || Double.isInfinite(size)) {
      errors.add(place + ".contractSize must be finite and above 0, was " + value);
    }
    return size;
  }

  private boolean inverse() {
    JsonNode value = node.get("inverse");
    if (value != null && !value.isBoolean()) {
      errors.add(place + ".inverse must be true or false, was " + value);
    }
    return value != null && value.asBoolean();
  }
}

package io.firebreak.job.input;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.VenueProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The instruments that a user lists: a YAML list of entries with {@code venue}, {@code symbol},
 * {@code base} and {@code quote}, and optionally {@code settle} (default: the quote, or the base if
 * inverse), {@code role} (SPOT), {@code contractSize} (1), {@code inverse} (false) and {@code
 * asset} (the base).
 *
 * <p>Or an object of such a list, {@code instruments}, and of {@code venues}: entries with {@code
 * venue} and the components of a {@link io.firebreak.instrument.VenueProfile} that are not as the
 * built-in table has them; a unit is one for all contracts or an object of {@code linear} and
 * {@code inverse}. Either may be left out.
 *
 * <p>A perpetual or future of a venue that counts in contracts needs its {@code contractSize}.
 */
public final class InstrumentsFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, true)
              .build());
  private static final List<String> PARTS = List.of("venues", "instruments");

  private InstrumentsFile() {}

  /**
   * The catalogue of exactly the listed instruments.
   *
   * @throws IllegalArgumentException with all errors of the file, one a line
   * @throws IOException if the file cannot be read
   */
  public static InstrumentCatalog read(Path file) throws IOException {
    return parse(Files.readString(file), file.toString());
  }

  /**
   * The same of a file's text.
   *
   * @param name what the file is called in the message
   * @throws IllegalArgumentException with all errors of the file, one a line
   */
  public static InstrumentCatalog parse(String text, String name) {
    List<String> errors = new ArrayList<>();
    JsonNode root = root(text, errors);
    VenueProfiles profiles = venues(list(root, "venues", errors), errors);
    boolean bare = root.isArray();
    List<Instrument> instruments =
        instruments(
            bare ? "" : "instruments",
            bare ? root : list(root, "instruments", errors),
            profiles,
            errors);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          "instruments file " + name + " has errors:\n" + String.join("\n", errors));
    }
    return InstrumentCatalog.of(instruments, profiles);
  }

  private static JsonNode root(String text, List<String> errors) {
    try {
      JsonNode root = YAML.readTree(text);
      if (!root.isArray() && !root.isObject()) {
        errors.add(
            "the file must be a list of instruments or an object of "
                + PARTS
                + ", was "
                + root.getNodeType());
      }
      root.fieldNames().forEachRemaining(key -> checkPart(key, errors));
      return root;
    } catch (IOException e) {
      errors.add("the file must be YAML: " + e.getMessage().replace('\n', ' '));
      return YAML.createArrayNode();
    }
  }

  private static void checkPart(String key, List<String> errors) {
    if (!PARTS.contains(key)) {
      errors.add(key + " is no part of an instruments file; allowed: " + PARTS);
    }
  }

  private static JsonNode list(JsonNode root, String part, List<String> errors) {
    JsonNode list = root.path(part);
    if (!list.isArray() && !list.isMissingNode()) {
      errors.add(part + " must be a list, was " + list);
    }
    return list.isArray() ? list : YAML.createArrayNode();
  }

  private static VenueProfiles venues(JsonNode list, List<String> errors) {
    VenueProfiles profiles = VenueProfiles.defaults();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String place = "venues[" + i + "]";
      VenueEntry entry = new VenueEntry(place, list.get(i), errors);
      if (entry.venue() != null && !seen.add(entry.venue())) {
        errors.add(place + " must be described once, was before: " + entry.venue());
      }
      profiles = entry.addTo(profiles);
    }
    return profiles;
  }

  private static List<Instrument> instruments(
      String part, JsonNode list, VenueProfiles profiles, List<String> errors) {
    List<Instrument> instruments = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String place = part + "[" + i + "]";
      Instrument instrument =
          new InstrumentEntry(place, list.get(i), profiles, errors).instrument();
      if (instrument != null) {
        if (!seen.add(instrument.venue() + "|" + instrument.symbol())) {
          errors.add(
              place
                  + " must be listed once, was listed before: "
                  + instrument.venue()
                  + " "
                  + instrument.symbol());
        }
        instruments.add(instrument);
      }
    }
    return instruments;
  }
}

package io.firebreak.job.input;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
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
 */
public final class InstrumentsFile {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, true)
              .build());

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

  static InstrumentCatalog parse(String text, String name) {
    List<String> errors = new ArrayList<>();
    List<Instrument> instruments = instruments(list(text, errors), errors);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          "instruments file " + name + " has errors:\n" + String.join("\n", errors));
    }
    return InstrumentCatalog.of(instruments);
  }

  private static JsonNode list(String text, List<String> errors) {
    try {
      JsonNode root = YAML.readTree(text);
      if (!root.isArray()) {
        errors.add("the file must be a list of instruments, was " + root.getNodeType());
      }
      return root;
    } catch (IOException e) {
      errors.add("the file must be YAML: " + e.getMessage());
      return YAML.createArrayNode();
    }
  }

  private static List<Instrument> instruments(JsonNode list, List<String> errors) {
    List<Instrument> instruments = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      InstrumentEntry entry = new InstrumentEntry("[" + i + "]", list.get(i), errors);
      Instrument instrument = entry.instrument();
      if (instrument != null) {
        if (!seen.add(instrument.venue() + "|" + instrument.symbol())) {
          errors.add(
              "["
                  + i
                  + "] must be listed once, was listed before: "
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

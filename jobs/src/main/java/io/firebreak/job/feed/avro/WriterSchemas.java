package io.firebreak.job.feed.avro;

import io.firebreak.job.codec.EventSchema;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schemas that are known when the job starts, as texts, and where others are asked for.
 *
 * @param framing what stands before an event
 * @param plain the schema of messages without identifier
 * @param byId schemas by identifier
 * @param registry where others are asked for, null for nowhere
 */
record WriterSchemas(
    AvroFraming framing, String plain, Map<Integer, String> byId, SchemaRegistry registry)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Plain messages with the bundled schema. */
  static WriterSchemas bundled() {
    return new WriterSchemas(AvroFraming.PLAIN, bundledText(), Map.of(), null);
  }

  /**
   * Reads what the options name.
   *
   * @param errors takes every reason why they cannot be used: files, identifiers, the registry
   */
  static WriterSchemas of(AvroOptions options, List<String> errors) {
    List<String> framings = List.of("plain", "confluent");
    String name = options.framing().toLowerCase(Locale.ROOT);
    if (!framings.contains(name)) {
      errors.add("avro.framing must be plain or confluent, was " + options.framing());
      return bundled();
    }
    AvroFraming framing = AvroFraming.valueOf(name.toUpperCase(Locale.ROOT));
    checkTogether(options, framing == AvroFraming.CONFLUENT, errors);
    return new WriterSchemas(
        framing,
        text("avro.schema", options.schema(), errors),
        byId(options, errors),
        registry(options.registry(), errors));
  }

  private static void checkTogether(AvroOptions options, boolean confluent, List<String> errors) {
    boolean numbered = !options.schemas().isEmpty() || !options.registry().isEmpty();
    if (confluent && !numbered) {
      errors.add(
          "avro.schemas or avro.registry must say which schemas confluent messages have, both were"
              + " empty");
    } else if (!confluent && numbered) {
      errors.add("avro.schemas and avro.registry must be empty for plain messages");
    } else if (confluent && !options.schema().isEmpty()) {
      errors.add("avro.schema must be empty for confluent messages, was " + options.schema());
    }
  }

  private static Map<Integer, String> byId(AvroOptions options, List<String> errors) {
    Map<Integer, String> byId = new TreeMap<>();
    new TreeMap<>(options.schemas())
        .forEach(
            (id, file) -> {
              try {
                byId.put(Integer.valueOf(id), text("avro.schemas." + id, file, errors));
              } catch (NumberFormatException e) {
                errors.add("a key of avro.schemas must be a 32-bit whole number, was " + id);
              }
            });
    return byId;
  }

  private static String text(String key, String file, List<String> errors) {
    if (file.isEmpty()) {
      return bundledText();
    }
    try {
      String text = Files.readString(Path.of(file));
      WriterSchema.parse(text);
      return text;
    } catch (IOException e) {
      errors.add(key + " must be a file with an Avro schema, cannot read " + file + ": " + e);
    } catch (IllegalArgumentException e) {
      errors.add(key + " " + file + ": " + e.getMessage());
    }
    return bundledText();
  }

  private static SchemaRegistry registry(String address, List<String> errors) {
    if (address.isEmpty()) {
      return null;
    }
    try {
      SchemaRegistry registry = new SchemaRegistry(URI.create(address));
      registry.check();
      return registry;
    } catch (IllegalArgumentException | IOException e) {
      String was = address + " (" + e.getMessage() + ")";
      errors.add("avro.registry must be a schema registry that answers, was " + was);
      return null;
    }
  }

  private static String bundledText() {
    return EventSchema.avro().toString();
  }
}

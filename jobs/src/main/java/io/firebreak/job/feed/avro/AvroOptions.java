package io.firebreak.job.feed.avro;

import java.util.Map;

/**
 * How a feed of native Avro says which schema it was written with.
 *
 * @param framing plain or confluent
 * @param schema file with the writer's schema of plain messages, empty for the bundled one
 * @param schemas files of schemas by their identifier, for confluent messages; an empty name is the
 *     bundled schema
 * @param registry address of a schema registry that is asked for all other identifiers, for example
 *     {@code http://registry:8081}; empty for none
 */
public record AvroOptions(
    String framing, String schema, Map<String, String> schemas, String registry) {

  /** Plain messages with the bundled schema. */
  public static AvroOptions defaults() {
    return new AvroOptions("plain", "", Map.of(), "");
  }
}

package io.firebreak.job.feed.avro;

import io.firebreak.job.codec.MarketEventAvro;
import org.apache.avro.Schema;

/** The text of a writer's schema. */
final class WriterSchema {
  private WriterSchema() {}

  /**
   * The reader of what was written with it.
   *
   * @throws IllegalArgumentException for a text that is no schema, or one that cannot give events
   */
  static MarketEventAvro parse(String text) {
    Schema schema;
    try {
      schema = new Schema.Parser().parse(text);
    } catch (RuntimeException e) {
      // Avro has an exception for this, and others for texts that it did not think of.
      throw new IllegalArgumentException("not an Avro schema: " + e.getMessage(), e);
    }
    return MarketEventAvro.writtenWith(schema);
  }
}

package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.model.MarketEvent;
import java.lang.reflect.RecordComponent;
import org.apache.avro.Schema;

/** The schemas of the native market event, in JSON and Avro, both from the record itself. */
public final class EventSchema {
  /** Name of the schema, and of its files without {@code .json} and {@code .avsc}. */
  public static final String NAME = "market-event.v1";

  private static final String NAMESPACE = "io.firebreak.event.v1";

  private EventSchema() {}

  /** The JSON Schema as a document. */
  public static ObjectNode document() {
    ObjectNode body =
        RecordSchema.ofRead().of(MarketEvent.class, MarketEventJson.GIVEN, EventSchema::isRequired);
    return RecordSchema.document(NAME, body);
  }

  /** The Avro schema. */
  public static Schema avro() {
    return new AvroSchema(NAMESPACE)
        .of(MarketEvent.class, MarketEventJson.GIVEN, EventSchema::isRequired);
  }

  private static boolean isRequired(RecordComponent component) {
    return MarketEventJson.REQUIRED.contains(component.getName());
  }
}

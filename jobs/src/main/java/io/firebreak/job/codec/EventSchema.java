package io.firebreak.job.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.model.MarketEvent;

/** The JSON Schema of the native market event. */
public final class EventSchema {
  /** Name of the schema, and of its file without {@code .json}. */
  public static final String NAME = "market-event.v1";

  private EventSchema() {}

  /** The schema as a document. */
  public static ObjectNode document() {
    ObjectNode body =
        RecordSchema.ofRead()
            .of(
                MarketEvent.class,
                MarketEventJson.GIVEN,
                component -> MarketEventJson.REQUIRED.contains(component.getName()));
    return RecordSchema.document(NAME, body);
  }
}

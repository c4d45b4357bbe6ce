package io.firebreak.job.codec;

import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.util.Set;

/** The values of an event that was read by the names of its components, whatever the format. */
final class EventValues {
  /** Whole numbers that need not be said, unlike others. */
  static final Set<String> OPTIONAL_WHOLE = Set.of("ingestTimeMillis", "sequence", "sequenceSpan");

  private static final RecordShape<MarketEvent> SHAPE = RecordShape.of(MarketEvent.class);
  private static final int SOURCE = SHAPE.index("source");
  private static final int POSITION = SHAPE.index("position");
  private static final int EVENT_TIME = SHAPE.index("eventTimeMillis");
  private static final int INGEST_TIME = SHAPE.index("ingestTimeMillis");
  private static final int SEQUENCE = SHAPE.index("sequence");
  private static final int SEQUENCE_SPAN = SHAPE.index("sequenceSpan");
  private static final int SIDE = SHAPE.index("side");

  private EventValues() {}

  /** Fills in what the transport gives, and what follows from the rest where it was not said. */
  static MarketEvent event(Object[] values, String source, long position) {
    values[SOURCE] = source;
    values[POSITION] = position;
    fillIn(values, INGEST_TIME, values[EVENT_TIME]);
    fillIn(values, SEQUENCE_SPAN, values[SEQUENCE] == null ? MarketEvent.UNSEQUENCED : 0L);
    fillIn(values, SEQUENCE, position);
    fillIn(values, SIDE, Side.UNKNOWN);
    return SHAPE.create(values);
  }

  private static void fillIn(Object[] values, int index, Object value) {
    if (values[index] == null) {
      values[index] = value;
    }
  }
}

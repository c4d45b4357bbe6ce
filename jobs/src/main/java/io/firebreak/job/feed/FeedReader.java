package io.firebreak.job.feed;

import io.firebreak.model.Ingested;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Reads the messages of one feed format into market events in the venue's units.
 *
 * <p>Never throws: an exception would restart the job at the same record for ever. Each message
 * gives at least one record, so that none vanishes: events that all have its source, position and
 * one event time, or one dead letter. A number that the message does not say is NaN, never 0. Where
 * the feed does not number its book updates, the events are {@code UNSEQUENCED}.
 */
public interface FeedReader extends Serializable {

  /** Reads one message. */
  void read(FeedMessage message, Consumer<Ingested> out);
}

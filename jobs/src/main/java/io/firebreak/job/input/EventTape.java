package io.firebreak.job.input;

import io.firebreak.model.MarketEvent;
import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * A tape of events that are made, not read: a simulated market.
 *
 * @param events gives the same events in the same order each time, in base units
 */
public record EventTape(Events events) implements Tape.Factory {

  /** Makes the events from the first one on. */
  @FunctionalInterface
  public interface Events extends Supplier<Iterator<MarketEvent>>, Serializable {}

  @Override
  public Iterator<TapeRecord> open() {
    Iterator<MarketEvent> made = events.get();
    return new PullIterator<>() {
      @Override
      protected TapeRecord pull() {
        return made.hasNext() ? TapeRecord.of(made.next()) : null;
      }
    };
  }
}

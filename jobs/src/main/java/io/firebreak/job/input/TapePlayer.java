package io.firebreak.job.input;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * A tape with its clock: what the job ingests, in order. The same tape and options give the same
 * records, one by one.
 *
 * <p>A clock record stands before the event that shows that its time has passed. After the last
 * event, one more ends the tick that holds the newest.
 */
public final class TapePlayer extends PullIterator<Ingested> implements Closeable {
  private final Iterator<TapeRecord> tape;
  private final TapeOptions options;
  private final TapeClock clock;
  private Ingested held;
  private boolean finished;
  private long reachedMillis = Long.MIN_VALUE;

  /** Plays {@code tape} from where it stands. */
  public TapePlayer(Iterator<TapeRecord> tape, TapeOptions options) {
    this.tape = tape;
    this.options = options;
    clock = new TapeClock(options);
  }

  @Override
  protected Ingested pull() {
    if (held != null) {
      Ingested event = held;
      held = null;
      return event;
    }
    while (tape.hasNext()) {
      TapeRecord record = tape.next();
      if (record.event() == null) {
        return Ingested.of(placed(record.deadLetter()));
      }
      if (!isExcluded(record.event())) {
        return afterClock(record.event());
      }
    }
    return finish();
  }

  /** Newest event time up to and including the next record; 0 before the first event. */
  public long reachedMillis() {
    return Math.max(reachedMillis, 0);
  }

  @Override
  public void close() throws IOException {
    if (tape instanceof Closeable closeable) {
      closeable.close();
    }
  }

  private Ingested afterClock(MarketEvent event) {
    reachedMillis = Math.max(reachedMillis, event.eventTimeMillis());
    long clockMillis = clock.advance(reachedMillis);
    if (clockMillis == TapeClock.NONE) {
      return Ingested.of(event);
    }
    held = Ingested.of(event);
    return Ingested.clock(clockMillis);
  }

  private Ingested finish() {
    if (finished || reachedMillis == Long.MIN_VALUE) {
      return null;
    }
    finished = true;
    long clockMillis = clock.finish(reachedMillis);
    return clockMillis == TapeClock.NONE ? null : Ingested.clock(clockMillis);
  }

  private boolean isExcluded(MarketEvent event) {
    return !options.excluded().isEmpty()
        && options.excluded().contains(new SourcePosition(event.source(), event.position()));
  }

  private DeadLetter placed(DeadLetter letter) {
    return new DeadLetter(
        letter.source(),
        letter.position(),
        letter.reason(),
        letter.message(),
        letter.original(),
        reachedMillis());
  }
}

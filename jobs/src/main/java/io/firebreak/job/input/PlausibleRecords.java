package io.firebreak.job.input;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LongSummaryStatistics;
import java.util.Objects;

/**
 * The records of one file without leaps of time that the file itself contradicts.
 *
 * <p>An event that comes more than a minute (three bars, where that is longer) after the newest one
 * so far is held until the next few events have been seen: where most of them are that much in its
 * past, its time is wrong; where they follow it, the file has a gap. Without this, one damaged
 * digit would make the file's next hours late. Where nothing follows, a leap of more than a day is
 * refused unless the file had a gap as long before: one line alone must not move the market's time.
 * So is a first time that is more than a day before all that follows it.
 *
 * <p>A file of many instruments is in the order of arrival, and a quiet market's last quote may be
 * hours older than the trades around it. So an event that arrived when it happened is judged by the
 * arrivals of the others, where they are told: it need not be followed by a majority as new as it.
 */
final class PlausibleRecords extends PullIterator<TapeRecord> implements Closeable {
  private static final long MINUTE_MILLIS = 60_000;
  private static final long DAY_MILLIS = 86_400_000;
  private static final int WITNESSES = 8;

  /** Bounds the memory when there are only dead letters ahead. */
  private static final int MAX_AHEAD = 64;

  private record Held(TapeRecord record, String line) {}

  private final LineRecords records;
  private final long leapMillis;
  private final Deque<Held> ahead = new ArrayDeque<>();
  private long newestMillis = Long.MIN_VALUE;
  private long newestArrivalMillis = Long.MIN_VALUE;
  private long longestGapMillis;

  PlausibleRecords(LineRecords records, long intervalMillis) {
    this.records = records;
    leapMillis = Math.max(MINUTE_MILLIS, 3 * intervalMillis);
  }

  @Override
  protected TapeRecord pull() {
    Held held = ahead.poll();
    TapeRecord record = held == null ? records.next() : held.record();
    if (record == null || record.event() == null) {
      return record;
    }
    long millis = record.event().eventTimeMillis();
    boolean first = newestMillis == Long.MIN_VALUE;
    if (first || millis > newestMillis + leapMillis) {
      String line = held == null ? records.line() : held.line();
      if (!confirmed(record.event(), first)) {
        return refuse(record.event(), line);
      }
    }
    if (!first) {
      longestGapMillis = Math.max(longestGapMillis, millis - newestMillis);
    }
    newestMillis = Math.max(newestMillis, millis);
    newestArrivalMillis = Math.max(newestArrivalMillis, record.event().ingestTimeMillis());
    return record;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private boolean confirmed(MarketEvent event, boolean first) {
    long millis = event.eventTimeMillis();
    boolean prompt = Math.abs(event.ingestTimeMillis() - millis) <= leapMillis;
    if (prompt && !first && event.ingestTimeMillis() <= newestArrivalMillis + leapMillis) {
      return true;
    }
    int witnesses = 0;
    int agreeing = 0;
    lookAhead();
    if (first && alone(millis)) {
      return false;
    }
    for (Held held : ahead) {
      if (held.record().event() != null && witnesses < WITNESSES) {
        witnesses++;
        agreeing += testimony(held.record().event(), prompt) >= millis - leapMillis ? 1 : 0;
      }
    }
    if (witnesses == 0) {
      long usual = Math.max(longestGapMillis, Math.max(DAY_MILLIS, leapMillis));
      return first || millis - newestMillis <= usual;
    }
    return 2 * agreeing > witnesses;
  }

  /**
   * Whether a first time lies more than a day before what follows, and farther from that than what
   * follows lies apart: the market of that day is not in the file.
   */
  private boolean alone(long firstMillis) {
    LongSummaryStatistics next =
        ahead.stream()
            .map(held -> held.record().event())
            .filter(Objects::nonNull)
            .limit(WITNESSES)
            .mapToLong(MarketEvent::eventTimeMillis)
            .summaryStatistics();
    long gap = next.getMin() - firstMillis;
    return next.getCount() > 1
        && gap > Math.max(DAY_MILLIS, leapMillis)
        && gap > next.getMax() - next.getMin();
  }

  /** Arrivals say nothing of the time of an event that arrived long after it happened. */
  private static long testimony(MarketEvent witness, boolean byArrival) {
    long millis = witness.eventTimeMillis();
    return byArrival ? Math.max(millis, witness.ingestTimeMillis()) : millis;
  }

  private void lookAhead() {
    long events = ahead.stream().filter(held -> held.record().event() != null).count();
    while (events < WITNESSES && ahead.size() < MAX_AHEAD) {
      TapeRecord next = records.next();
      if (next == null) {
        return;
      }
      ahead.add(new Held(next, records.line()));
      events += next.event() == null ? 0 : 1;
    }
  }

  private TapeRecord refuse(MarketEvent event, String line) {
    String message =
        "time must be within "
            + leapMillis
            + " ms of the newest so far or be confirmed by later lines, was "
            + event.eventTimeMillis();
    return TapeRecord.of(
        new DeadLetter(event.source(), event.position(), RejectReason.BAD_TIME, message, line, 0));
  }
}

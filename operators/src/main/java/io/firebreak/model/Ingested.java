package io.firebreak.model;

/**
 * What the input of the job is made of, in one stream and one order: market events, records that
 * could not be used, and the clock.
 *
 * @param kind which of the three it is; the payloads of the others are null or 0
 * @param event payload of {@link Kind#EVENT}
 * @param deadLetter payload of {@link Kind#DEAD_LETTER}
 * @param clockMillis of {@link Kind#CLOCK}: event time up to and including which the input is
 *     complete; what comes at or before it from now on is late
 */
public record Ingested(Kind kind, MarketEvent event, DeadLetter deadLetter, long clockMillis) {

  /** What an ingested record is. */
  public enum Kind {
    EVENT,
    DEAD_LETTER,
    CLOCK
  }

  /** A market event. */
  public static Ingested of(MarketEvent event) {
    return new Ingested(Kind.EVENT, event, null, 0);
  }

  /** A record that could not be used. */
  public static Ingested of(DeadLetter deadLetter) {
    return new Ingested(Kind.DEAD_LETTER, null, deadLetter, 0);
  }

  /** The clock, at the end of a tick. */
  public static Ingested clock(long clockMillis) {
    return new Ingested(Kind.CLOCK, null, null, clockMillis);
  }

  /** The time that the record carries in a stream: its event, reference or clock time. */
  public long timestampMillis() {
    return switch (kind) {
      case EVENT -> event.eventTimeMillis();
      case DEAD_LETTER -> deadLetter.referenceTimeMillis();
      case CLOCK -> clockMillis;
    };
  }
}

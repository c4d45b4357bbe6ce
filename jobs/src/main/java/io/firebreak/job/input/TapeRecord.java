package io.firebreak.job.input;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;

/**
 * One record of a tape: an event, or what could not be read as one.
 *
 * @param event null where the record is a dead letter
 * @param deadLetter null where the record is an event
 */
public record TapeRecord(MarketEvent event, DeadLetter deadLetter) {
  /**
   * Exactly one of the two is given.
   *
   * @throws IllegalArgumentException if it is none or both
   */
  public TapeRecord {
    if ((event == null) == (deadLetter == null)) {
      throw new IllegalArgumentException(
          "record must be an event or a dead letter, was " + (event == null ? "none" : "both"));
    }
  }

  /** A market event in base units. */
  public static TapeRecord of(MarketEvent event) {
    return new TapeRecord(event, null);
  }

  /** A record that could not be used. */
  public static TapeRecord of(DeadLetter deadLetter) {
    return new TapeRecord(null, deadLetter);
  }
}

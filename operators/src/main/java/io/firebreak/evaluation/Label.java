package io.firebreak.evaluation;

/**
 * A crash of one instrument that was found in its recording afterwards. Times are those at which
 * the minute or bar is complete and known, epoch milliseconds.
 *
 * @param asset whose events it belongs to; the instrument's own key where instruments are judged
 * @param venue venue of the instrument
 * @param symbol the venue's symbol
 * @param onsetMillis last moment close to the maximum before the fall
 * @param troughMillis the lowest price of the fall
 * @param fallFraction size of the fall, in (0, 1)
 * @param venuesRecorded venues on which the asset was recorded, at least 1
 * @param venuesCrashed venues on which it crashed within the hour, at least 1
 */
public record Label(
    String asset,
    String venue,
    String symbol,
    long onsetMillis,
    long troughMillis,
    double fallFraction,
    int venuesRecorded,
    int venuesCrashed) {

  /**
   * Validates every component.
   *
   * @throws IllegalArgumentException with the first that is out of range
   */
  public Label {
    if (troughMillis < onsetMillis) {
      throw new IllegalArgumentException(
          "trough_ms must be at least onset_ms " + onsetMillis + ", was " + troughMillis);
    }
    if (!(fallFraction > 0 && fallFraction < 1)) {
      throw new IllegalArgumentException("drop must be in (0, 1), was " + fallFraction);
    }
    if (venuesCrashed < 1 || venuesRecorded < venuesCrashed) {
      throw new IllegalArgumentException(
          "venues_crashed must be in [1, venues_recorded "
              + venuesRecorded
              + "], was "
              + venuesCrashed);
    }
  }

  /** One of several recorded venues crashed alone. */
  public boolean local() {
    return venuesRecorded > 1 && venuesCrashed == 1;
  }

  /** The same crash as one of its instrument alone. */
  public Label ofInstrument() {
    return new Label(instrumentKey(), venue, symbol, onsetMillis, troughMillis, fallFraction, 1, 1);
  }

  /** The key of the instrument. */
  public String instrumentKey() {
    return venue + "|" + symbol;
  }
}

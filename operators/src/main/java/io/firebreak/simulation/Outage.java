package io.firebreak.simulation;

import java.io.Serializable;

/**
 * An interval in which a venue sends nothing at all, not even heartbeats. Prices move on unseen.
 *
 * @param venue venue identifier, or {@link #ALL_VENUES}
 * @param fromMillis first silent moment, milliseconds after the start of the simulation
 * @param toMillis end of the silence, exclusive
 */
public record Outage(String venue, long fromMillis, long toMillis) implements Serializable {
  /** Stands for every venue, indices and oracles included. */
  public static final String ALL_VENUES = "*";

  /**
   * Throws {@link IllegalArgumentException} where the interval is empty or the venue is unnamed.
   */
  public Outage {
    if (venue == null || venue.isEmpty()) {
      throw new IllegalArgumentException("outage venue must be a venue or *, was " + venue);
    }
    if (fromMillis < 0 || toMillis <= fromMillis) {
      throw new IllegalArgumentException(
          "outage must be 0 <= from < to, was from " + fromMillis + " to " + toMillis);
    }
  }

  boolean silences(String otherVenue, long elapsedMillis) {
    return elapsedMillis >= fromMillis
        && elapsedMillis < toMillis
        && (venue.equals(ALL_VENUES) || venue.equals(otherVenue));
  }
}

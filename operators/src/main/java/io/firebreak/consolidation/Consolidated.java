package io.firebreak.consolidation;

/**
 * The price of an asset over its venues.
 *
 * @param priceUsd consolidated price; NaN where no venue has a fresh vote
 * @param priceMillis event time of the newest vote
 * @param venuesFresh venues that voted
 * @param dislocationBps largest distance of a vote from the consolidated price
 * @param dislocatedVenue the venue of that vote, empty where none
 * @param local exactly one venue is beyond the fault threshold, all others within it
 * @param quoteMeasured every vote was converted at a measured rate
 */
public record Consolidated(
    double priceUsd,
    long priceMillis,
    int venuesFresh,
    double dislocationBps,
    String dislocatedVenue,
    boolean local,
    boolean quoteMeasured) {

  static Consolidated none() {
    return new Consolidated(Double.NaN, Long.MIN_VALUE, 0, 0, "", false, false);
  }
}

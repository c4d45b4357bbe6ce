package io.firebreak.model;

/**
 * Whether the venues agree on the price, and on what.
 *
 * @param verdict UNKNOWN, AGREED, LOCAL (a minority stands apart from a price that stayed), GLOBAL
 *     (a majority agrees that the price moved) or SPLIT (no majority agrees)
 * @param standsMillis for how long that has been the verdict
 * @param moveBps distance of the consolidated price from its fifteen-minute anchor, basis points;
 *     NaN before there is one
 * @param freshVenues venues with a fresh price
 * @param agreeingVenues those of them near the consolidated price
 * @param farthestVenue fresh venue farthest from it, of equal ones the first by name; empty without
 * @param farthestBps that distance, basis points, negative where the venue is cheaper; NaN without
 */
public record VerdictView(
    String verdict,
    long standsMillis,
    double moveBps,
    int freshVenues,
    int agreeingVenues,
    String farthestVenue,
    double farthestBps) {

  /** A verdict of a release before knows no farthest venue. */
  public VerdictView {
    farthestVenue = farthestVenue == null ? "" : farthestVenue;
  }

  /** Nothing is known. */
  public static VerdictView unknown() {
    return new VerdictView("UNKNOWN", 0, Double.NaN, 0, 0, "", Double.NaN);
  }
}

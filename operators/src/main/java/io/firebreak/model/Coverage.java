package io.firebreak.model;

import java.util.List;

/**
 * Which families of evidence stand behind a number.
 *
 * @param price consolidated price
 * @param flow signed trade flow
 * @param depth order-book depth
 * @param liquidations feed of forced orders
 * @param ladder exposure ladder
 * @param impliedVolatility implied volatility
 * @param oracle oracle price
 * @param venuesFresh venues whose price is fresh
 * @param venuesKnown venues that have priced the asset
 * @param quoteMeasured true where every fresh venue's quote asset has a measured price, false where
 *     the declared prior stands in
 * @param confidence how far the feeds behind it can be believed, in [0, 1]
 * @param flagged instruments of which something is wrong, with their quality flags
 */
public record Coverage(
    Presence price,
    Presence flow,
    Presence depth,
    Presence liquidations,
    Presence ladder,
    Presence impliedVolatility,
    Presence oracle,
    int venuesFresh,
    int venuesKnown,
    boolean quoteMeasured,
    double confidence,
    List<String> flagged) {

  /** A coverage of before there were flags has none. */
  public Coverage {
    flagged = flagged == null ? List.of() : flagged;
  }

  /** Nothing is known. */
  public static Coverage none() {
    Presence unknown = Presence.UNKNOWN;
    return new Coverage(
        unknown, unknown, unknown, unknown, unknown, unknown, unknown, 0, 0, false, 0, List.of());
  }
}

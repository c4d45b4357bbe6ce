package io.firebreak.model;

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
    boolean quoteMeasured) {

  /** Nothing is known. */
  public static Coverage none() {
    Presence unknown = Presence.UNKNOWN;
    return new Coverage(unknown, unknown, unknown, unknown, unknown, unknown, unknown, 0, 0, false);
  }
}

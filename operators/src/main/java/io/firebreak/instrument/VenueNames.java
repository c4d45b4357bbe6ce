package io.firebreak.instrument;

import java.util.Map;

/**
 * The one name of a venue over all feeds: its Tardis identifier (docs.tardis.dev, exchanges).
 * Recordings of other origin have names of their own for some; read under both, one venue would
 * count as two that confirm each other.
 */
public final class VenueNames {
  private static final Map<String, String> ALIASES =
      Map.of(
          "binancefut", "binance-futures",
          "binanceus", "binance-us",
          "okx-options", "okex-options");

  private static final String MARK = "-mark";

  private VenueNames() {}

  /** The name of a venue, or of its mark prices; itself where it has no other. */
  public static String of(String venue) {
    if (venue.endsWith(MARK)) {
      return of(venue.substring(0, venue.length() - MARK.length())) + MARK;
    }
    return ALIASES.getOrDefault(venue, venue);
  }
}

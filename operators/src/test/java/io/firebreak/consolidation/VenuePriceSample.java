package io.firebreak.consolidation;

import io.firebreak.model.InstrumentRole;
import io.firebreak.model.Presence;

/** Fresh prices of venues as tests need them. */
final class VenuePriceSample {
  static final long NOW = 1_000_000;

  private VenuePriceSample() {}

  static VenuePrice usd(String venue, double price) {
    return quoted(venue, "USD", price);
  }

  static VenuePrice quoted(String venue, String quote, double price) {
    return priced(venue, quote, price, NOW);
  }

  static VenuePrice priced(String venue, String quote, double price, long priceMillis) {
    return new VenuePrice(
        venue + "|BTC" + quote,
        venue,
        quote,
        InstrumentRole.SPOT,
        price,
        priceMillis,
        0,
        30_000,
        false,
        Presence.UNKNOWN,
        Double.NaN,
        Double.NaN,
        false,
        false,
        0,
        Double.NaN,
        Long.MIN_VALUE);
  }

  static VenuePrice silent(VenuePrice price) {
    return new VenuePrice(
        price.instrumentKey(),
        price.venue(),
        price.quote(),
        price.role(),
        price.price(),
        price.priceMillis(),
        price.barIntervalMillis(),
        price.staleAfterMillis(),
        true,
        price.book(),
        price.bidQuote(),
        price.askQuote(),
        false,
        false,
        0,
        Double.NaN,
        Long.MIN_VALUE);
  }
}

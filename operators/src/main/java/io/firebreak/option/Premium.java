package io.firebreak.option;

import io.firebreak.model.MarketEvent;
import java.util.List;

/**
 * One quoted option, its premium as a share of the forward.
 *
 * <p>Deribit and OKX settle what they list against USD in coin: the premium is in coin, and a share
 * of the forward already. Everywhere else, and against a stablecoin, options are linear: the
 * premium is divided by the venue's underlying price, and unknown without it.
 *
 * @param timeMillis event time
 * @param bid share of the forward, 0 or NaN without one
 * @param ask share of the forward, NaN without one
 * @param volatility annualised volatility of the mark, NaN where the venue has none
 */
record Premium(long timeMillis, float bid, float ask, float volatility) {
  private static final List<String> COIN_VENUES = List.of("deribit", "okx", "okex");
  private static final Premium NONE = new Premium(Long.MIN_VALUE, Float.NaN, Float.NaN, Float.NaN);

  /** No quote. */
  static Premium none() {
    return NONE;
  }

  /** The quote of an event. */
  static Premium of(MarketEvent event) {
    double unit = inCoin(event) ? 1 : event.option().underlyingPrice();
    return new Premium(
        event.eventTimeMillis(),
        (float) (event.option().bid() / unit),
        (float) (event.option().ask() / unit),
        (float) event.option().markVolatility());
  }

  private static boolean inCoin(MarketEvent event) {
    return event.quote().equals(event.asset())
        || (event.quote().equals("USD")
            && COIN_VENUES.stream().anyMatch(event.venue()::startsWith));
  }

  /** True where both sides are quoted and not crossed. */
  boolean twoSided() {
    return bid > 0 && ask >= bid;
  }

  double spread() {
    return (double) ask - bid;
  }

  double mid() {
    return ((double) bid + ask) / 2;
  }
}

package io.firebreak.option;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Quotes of one expiry on a venue whose premiums are in coin, at 60000, priced from a given smile.
 *
 * @param days time to expiry as of {@link #NOW}
 * @param step distance of strikes, ascending symmetrically around the forward
 * @param wing strikes on each side of the forward
 * @param halfSpread half the spread, in volatility
 */
record SyntheticChain(double days, double step, int wing, double halfSpread) {
  static final long NOW = 1_700_000_000_000L;
  static final double FORWARD = 60_000;

  long expiryMillis() {
    return NOW + Math.round(days * 86_400_000);
  }

  /** Calls and puts of every strike, quoted at NOW. */
  List<MarketEvent> quotes(double volatility) {
    return quotes(strike -> volatility);
  }

  List<MarketEvent> quotes(DoubleUnaryOperator smile) {
    List<MarketEvent> quotes = new ArrayList<>();
    for (int i = -wing; i <= wing; i++) {
      double strike = FORWARD + i * step;
      quotes.add(quote(strike, true, smile.applyAsDouble(strike)));
      quotes.add(quote(strike, false, smile.applyAsDouble(strike)));
    }
    return quotes;
  }

  MarketEvent quote(double strike, boolean call, double volatility) {
    OptionTerms terms = new OptionTerms(strike, days / 365, call);
    double bid = InverseOption.coinPrice(terms, FORWARD, volatility - halfSpread);
    double ask = InverseOption.coinPrice(terms, FORWARD, volatility + halfSpread);
    return event(
        new OptionQuote(expiryMillis(), strike, call, bid, ask, Double.NaN, Double.NaN, FORWARD),
        "deribit",
        NOW);
  }

  /** An event of a venue at a time. */
  static MarketEvent event(OptionQuote quote, String venue, long timeMillis) {
    String symbol =
        "BTC-" + quote.expiryMillis() + "-" + quote.strike() + (quote.call() ? "C" : "P");
    return MarketEvent.of(EventKind.OPTION_QUOTE, venue, symbol)
        .listed("BTC", "USD", InstrumentRole.OPTION)
        .at(timeMillis)
        .sequence(timeMillis)
        .option(quote)
        .build();
  }
}

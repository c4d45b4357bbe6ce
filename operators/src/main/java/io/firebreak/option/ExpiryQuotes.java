package io.firebreak.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The quotes of one expiry while a tick is decided. */
final class ExpiryQuotes {
  private final long expiryMillis;
  private final TreeMap<Double, StrikeQuotes> byStrike = new TreeMap<>();
  private double underlying = Double.NaN;
  private long underlyingMillis = Long.MIN_VALUE;

  ExpiryQuotes(long expiryMillis) {
    this.expiryMillis = expiryMillis;
  }

  ExpiryQuotes(ExpiryState state) {
    this(state.expiryMillis());
    underlying = state.underlying();
    underlyingMillis = state.underlyingMillis();
    for (int i = 0; i < state.strikes().length; i++) {
      byStrike.put(state.strikes()[i], strike(state, i));
    }
  }

  private static StrikeQuotes strike(ExpiryState state, int i) {
    Premium call =
        new Premium(
            state.callMillis()[i],
            state.callBid()[i],
            state.callAsk()[i],
            state.callVolatility()[i]);
    Premium put =
        new Premium(
            state.putMillis()[i], state.putBid()[i], state.putAsk()[i], state.putVolatility()[i]);
    return new StrikeQuotes(state.strikes()[i], call, put);
  }

  long expiryMillis() {
    return expiryMillis;
  }

  double underlying() {
    return underlying;
  }

  /** Ascending by strike. */
  List<StrikeQuotes> strikes() {
    return List.copyOf(byStrike.values());
  }

  /** Event time of the newest quote, {@link Long#MIN_VALUE} without one. */
  long newestMillis() {
    return byStrike.values().stream()
        .mapToLong(StrikeQuotes::newestMillis)
        .max()
        .orElse(Long.MIN_VALUE);
  }

  void quote(double strike, boolean call, Premium premium) {
    byStrike.put(
        strike, byStrike.getOrDefault(strike, StrikeQuotes.none(strike)).with(call, premium));
  }

  /** The venue's underlying price; NaN and older ones change nothing. */
  void underlying(double price, long timeMillis) {
    if (price > 0 && timeMillis >= underlyingMillis) {
      underlying = price;
      underlyingMillis = timeMillis;
    }
  }

  /** Forgets quotes from before a time, and strikes without any. */
  void forgetBefore(long timeMillis) {
    byStrike.replaceAll((strike, quotes) -> quotes.since(timeMillis));
    byStrike.values().removeIf(quotes -> quotes.newestMillis() == Long.MIN_VALUE);
  }

  /**
   * Keeps the strikes nearest to the underlying price in log-moneyness, the lower of two equally
   * near; without an underlying price those nearest to the middle strike.
   */
  void keepNearest(int count) {
    if (byStrike.size() <= count) {
      return;
    }
    List<Double> strikes = new ArrayList<>(byStrike.keySet());
    double centre = underlying > 0 ? underlying : strikes.get(strikes.size() / 2);
    strikes.sort(Comparator.comparingDouble(strike -> Math.abs(Math.log(strike / centre))));
    strikes.subList(count, strikes.size()).forEach(byStrike::remove);
  }

  ExpiryState toState() {
    int n = byStrike.size();
    ExpiryState state =
        new ExpiryState(
            expiryMillis,
            underlying,
            underlyingMillis,
            new double[n],
            new float[n],
            new float[n],
            new float[n],
            new long[n],
            new float[n],
            new float[n],
            new float[n],
            new long[n]);
    int i = 0;
    for (StrikeQuotes quotes : byStrike.values()) {
      write(state, i++, quotes);
    }
    return state;
  }

  private static void write(ExpiryState state, int i, StrikeQuotes quotes) {
    state.strikes()[i] = quotes.strike();
    state.callBid()[i] = quotes.call().bid();
    state.callAsk()[i] = quotes.call().ask();
    state.callVolatility()[i] = quotes.call().volatility();
    state.callMillis()[i] = quotes.call().timeMillis();
    state.putBid()[i] = quotes.put().bid();
    state.putAsk()[i] = quotes.put().ask();
    state.putVolatility()[i] = quotes.put().volatility();
    state.putMillis()[i] = quotes.put().timeMillis();
  }
}

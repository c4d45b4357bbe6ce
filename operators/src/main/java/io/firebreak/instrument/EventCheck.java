package io.firebreak.instrument;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.Exposures;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.PoolState;
import io.firebreak.model.RejectReason;

/**
 * Judges whether an event's numbers can be true at all. What is merely suspect (a crossed or
 * one-sided book, an outlier print) passes: that is data quality, which is measured.
 *
 * <p>Prices are finite, above 0 and below 1e12; sizes finite, not negative and below 1e18, and
 * above 0 where they are what the event says; volatilities are fractions of at most 20, so that a
 * percentage is caught; times are within limits.
 */
public final class EventCheck {
  static final double PRICE_LIMIT = 1e12;
  static final double SIZE_LIMIT = 1e18;
  static final double VOLATILITY_LIMIT = 20;

  private final long earliestMillis;
  private final long latestMillis;

  /**
   * A check that refuses times before {@code earliestMillis} and after {@code latestMillis}.
   *
   * @throws IllegalArgumentException if the limits are not above 0 or not in order
   */
  public EventCheck(long earliestMillis, long latestMillis) {
    if (earliestMillis <= 0 || latestMillis < earliestMillis) {
      throw new IllegalArgumentException(
          "times must be in a range above 0, was [" + earliestMillis + ", " + latestMillis + "]");
    }
    this.earliestMillis = earliestMillis;
    this.latestMillis = latestMillis;
  }

  /** The check of recorded events. */
  public static EventCheck ofRecordings() {
    return new EventCheck(MarketTimes.EARLIEST_MILLIS, MarketTimes.LATEST_MILLIS);
  }

  /** The first fault of the event, or null where there is none. */
  public Rejection check(MarketEvent event) {
    Rejection time = time("event time", event.eventTimeMillis());
    if (time != null) {
      return time;
    }
    Rejection ingest = time("ingest time", event.ingestTimeMillis());
    return ingest != null ? ingest : content(event);
  }

  private Rejection time(String thing, long millis) {
    return millis >= earliestMillis && millis <= latestMillis
        ? null
        : new Rejection(
            RejectReason.BAD_TIME,
            thing
                + (" must be in [" + earliestMillis + ", " + latestMillis + "] ms, was ")
                + (millis + MarketTimes.likelyUnit(millis)));
  }

  private static Rejection content(MarketEvent event) {
    return switch (event.kind()) {
      case TRADE, LIQUIDATION ->
          first(Numbers.price("price", event.price()), Numbers.traded(event.quantity()));
      case BAR -> event.bar() == null ? missing("bar") : bar(event.bar());
      case BOOK_SNAPSHOT, BOOK_DELTA -> event.book() == null ? missing("book") : book(event.book());
      case TOP_OF_BOOK -> event.book() == null ? missing("book") : top(event.book());
      case DERIVATIVE_TICKER -> event.ticker() == null ? missing("ticker") : ticker(event.ticker());
      case OPTION_QUOTE -> event.option() == null ? missing("option") : option(event.option());
      case VOLATILITY_INDEX -> Numbers.volatility(event.price());
      case ORACLE_PRICE -> Numbers.price("price", event.price());
      case EXPOSURE_LADDER ->
          event.exposures() == null ? missing("exposures") : exposures(event.exposures());
      case POOL_STATE -> event.pool() == null ? missing("pool") : pool(event.pool());
      case ORDER ->
          first(
              Numbers.unlessUnknown("price", event.price()),
              Numbers.sizeUnlessUnknown("quantity", event.quantity()));
      case DISCONNECT, HEARTBEAT -> null;
    };
  }

  private static Rejection bar(Bar bar) {
    Rejection price = first(Numbers.price("open", bar.open()), Numbers.price("close", bar.close()));
    Rejection range = first(Numbers.price("high", bar.high()), Numbers.price("low", bar.low()));
    Rejection fault = first(first(price, range), order(bar));
    if (fault == null && bar.intervalMillis() <= 0) {
      fault =
          new Rejection(
              RejectReason.BAD_TIME, "interval must be above 0 ms, was " + bar.intervalMillis());
    }
    return first(fault, Numbers.sizeUnlessUnknown("volume", bar.volumeBase()));
  }

  private static Rejection order(Bar bar) {
    boolean ordered =
        bar.low() <= Math.min(bar.open(), bar.close())
            && bar.high() >= Math.max(bar.open(), bar.close());
    return ordered
        ? null
        : new Rejection(
            RejectReason.BAD_PRICE,
            "low and high must enclose open and close, were " + bar.low() + " and " + bar.high());
  }

  private static Rejection book(BookLevels book) {
    return first(
        Numbers.levels("bid", book.bidPrices(), book.bidQuantities()),
        Numbers.levels("ask", book.askPrices(), book.askQuantities()));
  }

  private static Rejection top(BookLevels book) {
    return first(
        Numbers.best("bid", book.bidPrices(), book.bidQuantities()),
        Numbers.best("ask", book.askPrices(), book.askQuantities()));
  }

  private static Rejection ticker(DerivativeTicker ticker) {
    Rejection prices =
        first(
            Numbers.unlessUnknown("mark price", ticker.markPrice()),
            Numbers.unlessUnknown("index price", ticker.indexPrice()));
    Rejection interest = Numbers.sizeUnlessUnknown("open interest", ticker.openInterestBase());
    if (Double.isInfinite(ticker.fundingRate())) {
      return new Rejection(RejectReason.BAD_PRICE, "funding rate must be finite");
    }
    return first(prices, interest);
  }

  private static Rejection option(OptionQuote option) {
    Rejection contract = Numbers.price("strike", option.strike());
    if (contract == null && option.expiryMillis() <= 0) {
      contract =
          new Rejection(
              RejectReason.BAD_TIME, "expiry must be above 0 ms, was " + option.expiryMillis());
    }
    Rejection quotes =
        first(Numbers.premium("bid", option.bid()), Numbers.premium("ask", option.ask()));
    Rejection mark =
        first(
            Numbers.premium("mark", option.mark()),
            Numbers.unlessUnknown("underlying price", option.underlyingPrice()));
    Rejection volatility =
        Double.isNaN(option.markVolatility()) ? null : Numbers.volatility(option.markVolatility());
    return first(first(contract, quotes), first(mark, volatility));
  }

  private static Rejection exposures(Exposures exposures) {
    double haircut = exposures.maintenanceHaircut();
    if (!(haircut >= 0 && haircut < 1)) {
      return new Rejection(
          RejectReason.BAD_PRICE, "maintenance haircut must be in [0, 1), was " + haircut);
    }
    return Numbers.levels("exposure", exposures.liquidationPricesUsd(), exposures.collateralBase());
  }

  private static Rejection pool(PoolState pool) {
    if (!(pool.feeFraction() >= 0 && pool.feeFraction() < 1)) {
      return new Rejection(
          RejectReason.BAD_PRICE, "pool fee must be in [0, 1), was " + pool.feeFraction());
    }
    Rejection reserves =
        first(
            Numbers.sizeUnlessUnknown("base reserve", pool.reserveBase()),
            Numbers.sizeUnlessUnknown("quote reserve", pool.reserveQuote()));
    Rejection price = Numbers.unlessUnknown("pool price", pool.price());
    return first(first(reserves, price), ranges(pool.rangeBounds(), pool.rangeLiquidity()));
  }

  private static Rejection ranges(double[] bounds, double[] liquidity) {
    if (bounds.length != (liquidity.length == 0 ? 0 : liquidity.length + 1)) {
      return new Rejection(
          RejectReason.UNPARSEABLE,
          "pool must have one bound more than ranges, had "
              + bounds.length
              + " and "
              + liquidity.length);
    }
    Rejection fault = null;
    for (int i = 0; i < bounds.length && fault == null; i++) {
      fault = Numbers.price("range bound", bounds[i]);
      if (fault == null && i > 0 && bounds[i] <= bounds[i - 1]) {
        fault = new Rejection(RejectReason.BAD_PRICE, "range bounds must ascend, had " + bounds[i]);
      }
    }
    for (int i = 0; i < liquidity.length && fault == null; i++) {
      fault = Numbers.size("range liquidity", liquidity[i]);
    }
    return fault;
  }

  private static Rejection missing(String payload) {
    return new Rejection(RejectReason.UNPARSEABLE, payload + " is missing");
  }

  private static Rejection first(Rejection one, Rejection other) {
    return one != null ? one : other;
  }
}

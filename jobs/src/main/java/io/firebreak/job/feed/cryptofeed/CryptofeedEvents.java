package io.firebreak.job.feed.cryptofeed;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.util.Locale;

/**
 * Makes the event of one message, in the venue's units.
 *
 * <p>A message that says nothing of the market by itself (a running candle, a quote without a
 * price, an order that will be reported again) is a sign of life: a heartbeat.
 */
final class CryptofeedEvents {
  private static final double[] NO_LEVELS = {};

  private final CryptofeedFields fields;
  private final String venue;
  private final long receiptMillis;
  private final long timeMillis;

  CryptofeedEvents(CryptofeedFields fields, String venue) throws BadMessageException {
    this.fields = fields;
    this.venue = venue;
    receiptMillis = CryptofeedTimes.receipt(fields);
    timeMillis = CryptofeedTimes.event(fields);
  }

  /** The event, without source and position. */
  MarketEventBuilder event(CryptofeedType type, VenueProfiles profiles) throws BadMessageException {
    return switch (type) {
      case TRADES -> trade();
      case LIQUIDATIONS -> liquidation(profiles);
      case BOOK -> book();
      case TICKER -> top(fields.bid, Double.NaN, fields.ask, Double.NaN);
      case L1_BOOK -> top(fields.bidPrice, fields.bidSize, fields.askPrice, fields.askSize);
      case FUNDING -> funding();
      case OPEN_INTEREST ->
          ticker(
              new DerivativeTicker(
                  Double.NaN,
                  Double.NaN,
                  known("open_interest", fields.openInterest, RejectReason.BAD_SIZE),
                  Double.NaN));
      case INDEX ->
          ticker(
              new DerivativeTicker(
                  Double.NaN,
                  known("price", fields.price, RejectReason.BAD_PRICE),
                  Double.NaN,
                  Double.NaN));
      case CANDLES -> candle();
    };
  }

  MarketEventBuilder trade() throws BadMessageException {
    return of(EventKind.TRADE)
        .id(identifier())
        .side(side())
        .price(known("price", fields.price, RejectReason.BAD_PRICE))
        .quantity(known("amount", fields.amount, RejectReason.BAD_SIZE));
  }

  /** Cryptofeed passes the side as the venue sent it, so the venue's rule is applied here. */
  private MarketEventBuilder liquidation(VenueProfiles profiles) throws BadMessageException {
    double price = known("price", fields.price, RejectReason.BAD_PRICE);
    double quantity = known("quantity", fields.quantity, RejectReason.BAD_SIZE);
    Side side = profiles.of(venue).liquidationSide().ofOrder(side());
    if (fields.status.equals("unfilled")
        && CryptofeedVenues.sendsUnfilledLiquidationsAgain(fields.exchange)) {
      return of(EventKind.HEARTBEAT);
    }
    return of(EventKind.LIQUIDATION).id(identifier()).side(side).price(price).quantity(quantity);
  }

  /** A message with both carries the delta that led to its book. */
  private MarketEventBuilder book() throws BadMessageException {
    if (fields.book != null) {
      return of(EventKind.BOOK_SNAPSHOT).book(fields.book);
    }
    if (fields.delta != null) {
      return of(EventKind.BOOK_DELTA).book(fields.delta);
    }
    throw new BadMessageException(RejectReason.UNPARSEABLE, "book and delta are missing");
  }

  private MarketEventBuilder top(double bid, double bidSize, double ask, double askSize) {
    boolean hasBid = quoted(bid);
    boolean hasAsk = quoted(ask);
    if (!hasBid && !hasAsk) {
      return of(EventKind.HEARTBEAT);
    }
    return of(EventKind.TOP_OF_BOOK)
        .book(
            new BookLevels(
                hasBid ? new double[] {bid} : NO_LEVELS,
                hasBid ? new double[] {bidSize} : NO_LEVELS,
                hasAsk ? new double[] {ask} : NO_LEVELS,
                hasAsk ? new double[] {askSize} : NO_LEVELS));
  }

  /** OKX writes 0 for a side without orders. */
  private static boolean quoted(double price) {
    return !Double.isNaN(price) && price != 0;
  }

  /**
   * The funding of OKX has the time at which it will be paid: it was known when it was received.
   */
  private MarketEventBuilder funding() {
    long knownMillis = receiptMillis > 0 ? Math.min(timeMillis, receiptMillis) : timeMillis;
    return ticker(new DerivativeTicker(fields.markPrice, Double.NaN, Double.NaN, fields.rate))
        .at(knownMillis);
  }

  private MarketEventBuilder ticker(DerivativeTicker ticker) {
    return of(EventKind.DERIVATIVE_TICKER).ticker(ticker);
  }

  private MarketEventBuilder candle() throws BadMessageException {
    long start =
        CryptofeedTimes.millis("start", known("start", fields.start, RejectReason.BAD_TIME));
    long stop = CryptofeedTimes.millis("stop", known("stop", fields.stop, RejectReason.BAD_TIME));
    // Binance and Bybit end a candle a millisecond before the next one begins.
    long interval = (stop - start + 999) / 1000 * 1000;
    if (interval <= 0) {
      throw new BadMessageException(
          RejectReason.BAD_TIME, "stop must be after start, were " + stop + " and " + start);
    }
    long completeMillis = start + interval;
    boolean complete =
        fields.closed == null
            ? Math.max(timeMillis, receiptMillis) >= completeMillis
            : fields.closed;
    if (!complete) {
      return of(EventKind.HEARTBEAT);
    }
    return of(EventKind.BAR).at(completeMillis).bar(bar(interval));
  }

  private Bar bar(long intervalMillis) throws BadMessageException {
    return new Bar(
        known("open", fields.open, RejectReason.BAD_PRICE),
        known("high", fields.high, RejectReason.BAD_PRICE),
        known("low", fields.low, RejectReason.BAD_PRICE),
        known("close", fields.close, RejectReason.BAD_PRICE),
        fields.volume,
        intervalMillis);
  }

  private MarketEventBuilder of(EventKind kind) {
    return MarketEvent.of(kind, venue, fields.symbol)
        .at(timeMillis)
        .ingestedAt(receiptMillis > 0 ? receiptMillis : timeMillis);
  }

  /** Old versions write the text None for no identifier: as one, it would make all duplicates. */
  private String identifier() {
    return fields.id.equals("None") ? "" : fields.id;
  }

  private Side side() throws BadMessageException {
    return switch (fields.side) {
      case "buy" -> Side.BUY;
      case "sell" -> Side.SELL;
      default -> sideInCapitals();
    };
  }

  private Side sideInCapitals() throws BadMessageException {
    return switch (fields.side.toLowerCase(Locale.ROOT)) {
      case "buy" -> Side.BUY;
      case "sell" -> Side.SELL;
      case "", "none", "undefined", "unknown" -> Side.UNKNOWN;
      default ->
          throw JsonValues.bad(
              RejectReason.UNPARSEABLE, "side", "buy, sell or undefined", fields.side);
    };
  }

  private static double known(String field, double value, RejectReason reason)
      throws BadMessageException {
    if (Double.isNaN(value)) {
      throw new BadMessageException(reason, field + " is missing");
    }
    return value;
  }
}

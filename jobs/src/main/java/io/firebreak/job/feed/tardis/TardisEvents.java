package io.firebreak.job.feed.tardis;

import static io.firebreak.job.feed.tardis.TardisMessage.Figure.AMOUNT;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.ASK_AMOUNT;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.ASK_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.BEST_ASK_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.BEST_BID_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.BID_AMOUNT;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.BID_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.CLOSE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.DEPTH;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.FUNDING_RATE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.HIGH;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.INDEX_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.INTERVAL;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.LOW;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.MARK_IV;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.MARK_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.OPEN;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.OPEN_INTEREST;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.STRIKE_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.UNDERLYING_PRICE;
import static io.firebreak.job.feed.tardis.TardisMessage.Figure.VOLUME;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;
import java.util.List;

/** What each type of message says, as events in the venue's units. */
record TardisEvents(VenueProfiles profiles) {
  private static final double[] NO_LEVELS = {};

  /** The events of a message, at least one. */
  List<MarketEventBuilder> of(TardisMessage m) throws BadMessageException {
    if (m.venue.isBlank()) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "exchange is missing");
    }
    if (m.type.equals("disconnect")) {
      return disconnects(m);
    }
    if (m.symbol.isBlank() && !m.type.equals("error")) {
      throw new BadMessageException(RejectReason.UNPARSEABLE, "symbol is missing");
    }
    return List.of(
        switch (m.type) {
          case "trade" -> priced(EventKind.TRADE, m);
          // The feed corrects venues that name the position's side: buy is a short liquidated.
          case "liquidation" -> priced(EventKind.LIQUIDATION, m);
          case "book_change" ->
              book(m.snapshot ? EventKind.BOOK_SNAPSHOT : EventKind.BOOK_DELTA, m);
          case "book_snapshot" ->
              book(m.number(DEPTH) == 1 ? EventKind.TOP_OF_BOOK : EventKind.BOOK_SNAPSHOT, m);
          case "book_ticker" -> topOfBook(m);
          case "derivative_ticker" -> ticker(m);
          case "option_summary" -> option(m);
          case "trade_bar" -> bar(m);
          case "error" ->
              throw new BadMessageException(
                  RejectReason.UNKNOWN_TYPE, "the feed reports an error: " + m.details);
          case "" -> throw new BadMessageException(RejectReason.UNPARSEABLE, "type is missing");
          default ->
              throw new BadMessageException(
                  RejectReason.UNKNOWN_TYPE, "type must be one that is known, was " + m.type);
        });
  }

  private static MarketEventBuilder event(EventKind kind, TardisMessage m) {
    return at(MarketEvent.of(kind, m.venue, m.symbol), m);
  }

  /** A message without the exchange's time has that of its arrival, and the other way round. */
  private static MarketEventBuilder at(MarketEventBuilder event, TardisMessage m) {
    long local = m.localTimestampMillis;
    long exchange = m.timestampMillis == 0 ? local : m.timestampMillis;
    return event.at(exchange).ingestedAt(local == 0 ? exchange : local);
  }

  /** One event a symbol; without symbols the whole venue, which has no instrument. */
  private static List<MarketEventBuilder> disconnects(TardisMessage m) {
    if (m.symbols.isEmpty()) {
      return List.of(event(EventKind.DISCONNECT, m));
    }
    return m.symbols.stream()
        .distinct()
        .map(symbol -> at(MarketEvent.of(EventKind.DISCONNECT, m.venue, symbol), m))
        .toList();
  }

  private static MarketEventBuilder priced(EventKind kind, TardisMessage m)
      throws BadMessageException {
    known("price", m.number(PRICE), RejectReason.BAD_PRICE);
    known("amount", m.number(AMOUNT), RejectReason.BAD_SIZE);
    return event(kind, m).id(m.id).side(m.side).price(m.number(PRICE)).quantity(m.number(AMOUNT));
  }

  private static MarketEventBuilder book(EventKind kind, TardisMessage m) {
    return event(kind, m)
        .book(new BookLevels(m.bids.prices(), m.bids.amounts(), m.asks.prices(), m.asks.amounts()));
  }

  private static MarketEventBuilder topOfBook(TardisMessage m) {
    double bid = m.number(BID_PRICE);
    double ask = m.number(ASK_PRICE);
    return event(EventKind.TOP_OF_BOOK, m)
        .book(
            new BookLevels(
                only(bid, bid),
                only(bid, m.number(BID_AMOUNT)),
                only(ask, ask),
                only(ask, m.number(ASK_AMOUNT))));
  }

  private static double[] only(double price, double value) {
    return Double.isNaN(price) ? NO_LEVELS : new double[] {value};
  }

  private static MarketEventBuilder ticker(TardisMessage m) {
    return event(EventKind.DERIVATIVE_TICKER, m)
        .ticker(
            new DerivativeTicker(
                m.number(MARK_PRICE),
                m.number(INDEX_PRICE),
                m.number(OPEN_INTEREST),
                m.number(FUNDING_RATE)));
  }

  private MarketEventBuilder option(TardisMessage m) throws BadMessageException {
    known("strikePrice", m.number(STRIKE_PRICE), RejectReason.BAD_PRICE);
    boolean call = m.optionType.equals("call");
    if (!call && !m.optionType.equals("put")) {
      throw new BadMessageException(
          RejectReason.UNPARSEABLE, "optionType must be put or call, was " + m.optionType);
    }
    if (m.expirationMillis == 0) {
      throw new BadMessageException(RejectReason.BAD_TIME, "expirationDate is missing");
    }
    return event(EventKind.OPTION_QUOTE, m)
        .option(
            new OptionQuote(
                m.expirationMillis,
                m.number(STRIKE_PRICE),
                call,
                m.number(BEST_BID_PRICE),
                m.number(BEST_ASK_PRICE),
                m.number(MARK_PRICE),
                profiles.of(m.venue).volatilityScale().fraction(m.number(MARK_IV)),
                m.number(UNDERLYING_PRICE)));
  }

  /** A bar is known when it closes; bars of volume or of trades have no interval of time. */
  private static MarketEventBuilder bar(TardisMessage m) throws BadMessageException {
    if (!m.kind.equals("time")) {
      throw new BadMessageException(
          RejectReason.UNKNOWN_TYPE, "kind of a trade_bar must be time, was " + m.kind);
    }
    known("interval", m.number(INTERVAL), RejectReason.BAD_TIME);
    long intervalMillis = (long) m.number(INTERVAL);
    return event(EventKind.BAR, m)
        .bar(
            new Bar(
                m.number(OPEN),
                m.number(HIGH),
                m.number(LOW),
                m.number(CLOSE),
                m.number(VOLUME),
                intervalMillis));
  }

  private static void known(String field, double value, RejectReason reason)
      throws BadMessageException {
    if (Double.isNaN(value)) {
      throw new BadMessageException(reason, field + " is missing");
    }
  }
}

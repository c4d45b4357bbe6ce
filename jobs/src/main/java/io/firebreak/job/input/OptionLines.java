package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.MarketTimes;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Reads {@code ts_ms,venue,underlying,expiry_ms,strike,type[,bid][,ask][,mark][,mark_iv]
 * [,underlying_price]}: quotes of options, premiums in the venue's unit, the mark's volatility
 * annualised, as a fraction.
 *
 * <p>Lines name the underlying; an option gets the symbol {@code BTC-USD-251031-80000-C}, as some
 * venues write it. Venues that write 0 where there is neither a mark nor an ask mean that there is
 * none.
 */
final class OptionLines implements LineReader {
  static final String COLUMNS = "ts_ms,venue,underlying,expiry_ms,strike,type";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Choice call;
  private final int time;
  private final int expiry;
  private final int strike;
  private final int bid;
  private final int ask;
  private final int mark;
  private final int markVolatility;
  private final int underlyingPrice;

  OptionLines(Columns columns) {
    call = new Choice(columns, "type", "C", "P");
    time = columns.at("ts_ms");
    expiry = columns.at("expiry_ms");
    strike = columns.at("strike");
    bid = columns.find("bid");
    ask = columns.find("ask");
    mark = columns.find("mark");
    markVolatility = columns.find("mark_iv");
    underlyingPrice = columns.find("underlying_price");
  }

  @Override
  public Instrument instrument(Fields line, Listing listing) throws BadLineException {
    Instrument underlying = listing.of(line);
    String day =
        DAY.format(Instant.ofEpochMilli(Math.min(line.time(expiry), MarketTimes.LATEST_MILLIS)));
    String type = call.of(line) ? "C" : "P";
    return underlying.option(
        String.join("-", underlying.base(), underlying.quote(), day, strikeText(line), type));
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument option) throws BadLineException {
    return MarketEvent.of(EventKind.OPTION_QUOTE, option.venue(), option.symbol())
        .at(line.time(time))
        .option(
            new OptionQuote(
                line.time(expiry),
                line.number(strike, RejectReason.BAD_PRICE),
                call.of(line),
                number(line, bid),
                unlessZero(number(line, ask)),
                unlessZero(number(line, mark)),
                unlessZero(number(line, markVolatility)),
                unlessZero(number(line, underlyingPrice))));
  }

  /** 80000.0 and 80000 are one strike. */
  private String strikeText(Fields line) throws BadLineException {
    double price = line.number(strike, RejectReason.BAD_PRICE);
    return price == Math.rint(price) && Math.abs(price) < 1e15
        ? Long.toString((long) price)
        : Double.toString(price);
  }

  private static double number(Fields line, int column) throws BadLineException {
    return column < 0 ? Double.NaN : line.numberIfAny(column, RejectReason.BAD_PRICE);
  }

  private static double unlessZero(double value) {
    return value == 0 ? Double.NaN : value;
  }
}

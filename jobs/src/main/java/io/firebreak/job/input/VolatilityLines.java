package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code ts_ms,venue,asset,tenor_days,iv[,iv_open..]}: an annualised implied volatility as a
 * fraction. A symbol with a strike is an option's mark, another one an index.
 *
 * <p>Where a line is a bar ({@code iv_open}), the volatility is its close, known one interval after
 * the line's time.
 */
final class VolatilityLines implements LineReader {
  private static final Pattern STRIKE =
      Pattern.compile(".*-(\\d+(?:\\.\\d+)?)-?([CP])", Pattern.CASE_INSENSITIVE);
  private static final double MILLIS_PER_DAY = 86_400_000;

  /** A tenor with four decimals is exact to 4.3 s, and options expire on the minute. */
  private static final long EXPIRY_GRID_MILLIS = 60_000;

  private final long delayMillis;
  private final int time;
  private final int tenor;
  private final int volatility;

  VolatilityLines(Columns columns, long intervalMillis) {
    delayMillis = columns.find("iv_open") < 0 ? 0 : intervalMillis;
    time = columns.at("ts_ms");
    tenor = columns.at("tenor_days");
    volatility = columns.at("iv");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    long stated = line.time(time);
    double value = line.number(volatility, RejectReason.BAD_PRICE);
    boolean option = instrument.role() == InstrumentRole.OPTION;
    EventKind kind = option ? EventKind.OPTION_QUOTE : EventKind.VOLATILITY_INDEX;
    MarketEventBuilder event =
        MarketEvent.of(kind, instrument.venue(), instrument.symbol())
            .at(Times.plus(stated, delayMillis));
    if (!option) {
      return event.price(value);
    }
    double days = line.number(tenor, RejectReason.BAD_TIME);
    return event.option(quote(instrument.symbol(), expiryMillis(stated, days), value));
  }

  private static long expiryMillis(long stated, double days) {
    return Math.round((stated + days * MILLIS_PER_DAY) / EXPIRY_GRID_MILLIS) * EXPIRY_GRID_MILLIS;
  }

  private static OptionQuote quote(String symbol, long expiryMillis, double volatility)
      throws BadLineException {
    Matcher strike = STRIKE.matcher(symbol);
    if (!strike.matches()) {
      throw new BadLineException(
          RejectReason.UNPARSEABLE, "symbol must end in a strike, was " + symbol);
    }
    double unknown = Double.NaN;
    boolean call = strike.group(2).equalsIgnoreCase("C");
    double price = Double.parseDouble(strike.group(1));
    return new OptionQuote(
        expiryMillis, price, call, unknown, unknown, unknown, volatility, unknown);
  }
}

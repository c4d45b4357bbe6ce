package io.firebreak.job.input;

import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;

/** Reads Tardis' options_chain files; their volatility is in the venue's scale. */
final class TardisOptionLines implements LineReader {
  static final String COLUMNS = TardisColumns.COMMON + ",type,strike_price,expiration";

  private final VenueProfiles profiles;
  private final TardisColumns common;
  private final Choice call;
  private final int strike;
  private final int expiration;
  private final int bid;
  private final int ask;
  private final int mark;
  private final int markVolatility;
  private final int underlying;

  TardisOptionLines(Columns columns, VenueProfiles profiles) {
    this.profiles = profiles;
    common = new TardisColumns(columns);
    call = new Choice(columns, "type", "call", "put");
    strike = columns.at("strike_price");
    expiration = columns.at("expiration");
    bid = columns.find("bid_price");
    ask = columns.find("ask_price");
    mark = columns.find("mark_price");
    markVolatility = columns.find("mark_iv");
    underlying = columns.find("underlying_price");
  }

  @Override
  public MarketEventBuilder read(Fields line, Instrument instrument) throws BadLineException {
    return common
        .event(EventKind.OPTION_QUOTE, line, instrument)
        .option(
            new OptionQuote(
                TardisColumns.millis(line.time(expiration)),
                line.number(strike, RejectReason.BAD_PRICE),
                call.of(line),
                TardisColumns.number(line, bid),
                TardisColumns.number(line, ask),
                TardisColumns.number(line, mark),
                volatility(line, instrument.venue()),
                TardisColumns.number(line, underlying)));
  }

  private double volatility(Fields line, String venue) throws BadLineException {
    double published = TardisColumns.number(line, markVolatility);
    return profiles.of(venue).volatilityScale().fraction(published);
  }
}

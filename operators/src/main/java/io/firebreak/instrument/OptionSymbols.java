package io.firebreak.instrument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the option symbols of Deribit, OKX, Binance, cryptofeed and strike-only feeds. */
final class OptionSymbols {
  private static final String UNDERLYING = "([A-Z0-9]+)(?:[-_](USD[CT]?))?-";
  private static final List<Pattern> FORMS =
      List.of(
          // BTC-132000C
          Pattern.compile(UNDERLYING + "\\d+(?:\\.\\d+)?[CP]"),
          // BTC-USD-251031-80000-P, BTC-240927-25000-P
          Pattern.compile(UNDERLYING + "\\d{6}-\\d+(?:\\.\\d+)?-[CP]"),
          // BTC-27DEC24-50000-C; Deribit writes a decimal strike as 1d5
          Pattern.compile(UNDERLYING + "\\d{1,2}[A-Z]{3}\\d{2}-[0-9.D]+-[CP]"),
          // BTC-USD-50000-25Z26-call; the day may be one digit
          Pattern.compile(UNDERLYING + "\\d+(?:\\.\\d+)?-\\d{2}[A-Z]\\d{1,2}-(?:CALL|PUT)"));

  private OptionSymbols() {}

  /** Underlying and quote of an upper-case option symbol, or empty where it is none. */
  static Optional<Pair> underlying(String symbol) {
    for (Pattern form : FORMS) {
      Matcher option = form.matcher(symbol);
      if (option.matches()) {
        String quote = option.group(2) == null ? "USD" : option.group(2);
        return Optional.of(new Pair(PairSymbols.asset(option.group(1)), quote));
      }
    }
    return Optional.empty();
  }
}

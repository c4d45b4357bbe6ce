package io.firebreak.instrument;

import io.firebreak.model.InstrumentRole;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises perpetual and dated futures by the end of their symbol. */
final class DerivativeSymbols {
  private static final Pattern PERPETUAL =
      Pattern.compile("(.+?)[-_](?:SWAP|PERP|PERPETUAL)(?:-INTX)?");
  private static final Pattern DATED =
      Pattern.compile("(.+?)[-_](?:\\d{6}|\\d{1,2}[A-Z]{3}\\d{2}|\\d{2}[FGHJKMNQUVXZ]\\d{1,2})");
  private static final Pattern BARE_BASE = Pattern.compile("[A-Z0-9]{1,15}");

  private DerivativeSymbols() {}

  /**
   * What an upper-case symbol says of itself.
   *
   * @param role PERPETUAL or FUTURE
   * @param pair base and quote; USD where the symbol names the base alone, as in BTC-PERPETUAL
   */
  record Derivative(InstrumentRole role, Pair pair) {}

  static Optional<Derivative> parse(String venue, String symbol) {
    Matcher perpetual = PERPETUAL.matcher(symbol);
    if (perpetual.matches()) {
      return underlying(venue, perpetual.group(1))
          .map(pair -> new Derivative(InstrumentRole.PERPETUAL, pair));
    }
    Matcher dated = DATED.matcher(symbol);
    return dated.matches()
        ? underlying(venue, dated.group(1)).map(pair -> new Derivative(InstrumentRole.FUTURE, pair))
        : Optional.empty();
  }

  private static Optional<Pair> underlying(String venue, String text) {
    return PairSymbols.split(venue, text).or(() -> bareBase(text));
  }

  private static Optional<Pair> bareBase(String underlying) {
    return BARE_BASE.matcher(underlying).matches()
        ? Optional.of(new Pair(PairSymbols.asset(underlying), "USD"))
        : Optional.empty();
  }
}

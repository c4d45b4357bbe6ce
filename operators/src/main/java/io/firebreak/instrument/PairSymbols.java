package io.firebreak.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits a pair symbol, such as {@code BTCUSDT} or {@code XBT/USD}, into base and quote. */
final class PairSymbols {
  /** Longest first, so that BUSDUSDT is BUSD in USDT. */
  private static final List<String> QUOTES =
      List.of(
          "FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USDP", "DAI", "USD", "EUR", "GBP", "TRY", "BTC",
          "ETH", "BNB");

  /** Quotes whose first letters may as well be the end of a base that is quoted in USD. */
  private static final Set<String> ENDING_IN_USD = Set.of("FDUSD", "BUSD", "TUSD");

  /** Bases with which such a quote is meant: ARBUSD is ARB in USD, BTCBUSD is BTC in BUSD. */
  private static final Set<String> MAJORS =
      Set.of("BTC", "XBT", "ETH", "BNB", "SOL", "XRP", "ADA", "DOGE", "LTC", "USDT", "USDC");

  /** They quote nothing in USD itself, so that there the longest quote is always meant. */
  private static final Set<String> WITHOUT_USD = Set.of("binance", "binancefut", "binance-futures");

  private static final Map<String, String> ALIASES = Map.of("XBT", "BTC", "XDG", "DOGE");
  private static final Pattern SEPARATED = Pattern.compile("([A-Z0-9]+)[/_-]([A-Z0-9]+)");
  private static final Pattern BASE = Pattern.compile("[A-Z0-9]{1,15}");

  private PairSymbols() {}

  /** The pair of an upper-case symbol, or empty where it is not one of known quote assets. */
  static Optional<Pair> split(String venue, String symbol) {
    var separated = SEPARATED.matcher(symbol);
    if (separated.matches()) {
      return QUOTES.contains(asset(separated.group(2)))
          ? pair(separated.group(1), separated.group(2))
          : Optional.empty();
    }
    return QUOTES.stream()
        .filter(quote -> symbol.endsWith(quote) && meant(venue, symbol, quote))
        .findFirst()
        .flatMap(quote -> pair(symbol.substring(0, symbol.length() - quote.length()), quote));
  }

  /** The usual name of an asset that venues call differently. */
  static String asset(String name) {
    return ALIASES.getOrDefault(name, name);
  }

  private static boolean meant(String venue, String symbol, String quote) {
    String base = symbol.substring(0, symbol.length() - quote.length());
    return !ENDING_IN_USD.contains(quote) || WITHOUT_USD.contains(venue) || MAJORS.contains(base);
  }

  private static Optional<Pair> pair(String base, String quote) {
    Pair pair = new Pair(asset(base), asset(quote));
    boolean valid = BASE.matcher(base).matches() && !pair.base().equals(pair.quote());
    return valid ? Optional.of(pair) : Optional.empty();
  }
}

package io.firebreak.instrument;

import io.firebreak.model.InstrumentRole;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads an instrument from its venue and symbol by the conventions of the large venues, so that a
 * recording plays without an instruments file. What is ambiguous stays unknown: the result is
 * empty, never a guess.
 *
 * <p>A multiplied token (1000PEPE) is an asset of its own, because its price is.
 */
public final class InstrumentInference {
  private static final Pattern VENUE = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/:_.-]*");
  private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]{1,15}");
  private static final Pattern MARK = Pattern.compile("(.+)-(?:mark|index)");
  private static final Pattern LENDING = Pattern.compile("(aave|compound|spark|morpho|maker).*");
  private static final Pattern ORACLE =
      Pattern.compile("(chainlink|pyth|redstone|chronicle|oracle).*|.*-oracle");

  /** Their symbols name the quote first. */
  private static final Pattern QUOTE_FIRST = Pattern.compile("(upbit|bithumb|poloniex|bittrex).*");

  /** A plain pair there is a perpetual. */
  private static final Pattern PERPETUALS =
      Pattern.compile(
          "binancefut|binance-futures|binance-delivery|bybit|bitmex|bitget-futures"
              + "|aster-futures|dydx|dydx-v4");

  /** A pair without a separator there is a contract; spot is written otherwise. */
  private static final Pattern UNSEPARATED_PERPETUALS = Pattern.compile("phemex|delta");

  /** Wrapped native tokens, redeemable one to one by contract. */
  private static final Map<String, String> WRAPPED =
      Map.of("WETH", "ETH", "WBNB", "BNB", "WAVAX", "AVAX", "WMATIC", "MATIC");

  private InstrumentInference() {}

  /** The instrument, or empty where venue and symbol do not tell it. */
  public static Optional<Instrument> infer(String venue, String symbol) {
    if (!VENUE.matcher(venue).matches() || !SYMBOL.matcher(symbol).matches()) {
      return Optional.empty();
    }
    String upper = symbol.toUpperCase(Locale.ROOT);
    var mark = MARK.matcher(venue);
    if (mark.matches()) {
      return marked(mark.group(1), upper)
          .map(pair -> Instrument.linear(venue, symbol, InstrumentRole.MARK, pair));
    }
    if (LENDING.matcher(venue).matches()) {
      return priced(upper)
          .map(pair -> Instrument.linear(venue, symbol, InstrumentRole.LENDING, pair));
    }
    if (ORACLE.matcher(venue).matches()) {
      return PairSymbols.split(venue, upper)
          .or(() -> priced(upper))
          .map(pair -> Instrument.linear(venue, symbol, InstrumentRole.ORACLE, pair));
    }
    return volatility(venue, symbol, upper).or(() -> traded(venue, symbol, upper));
  }

  /** Why {@link #infer} says nothing of a venue and symbol; meaningless where it does. */
  public static String whyNot(String venue, String symbol) {
    if (!VENUE.matcher(venue).matches()) {
      return "its venue must be lower case letters, digits and hyphens";
    }
    if (QUOTE_FIRST.matcher(venue).matches()) {
      return "its venue may name the quote first";
    }
    String upper = symbol.toUpperCase(Locale.ROOT);
    boolean parsed =
        VenueSymbols.parse(venue, symbol).isPresent()
            || DerivativeSymbols.parse(venue, upper).isPresent()
            || PairSymbols.split(venue, upper).isPresent();
    return parsed
        ? "the size of its contract is neither in the symbol nor published in one place"
        : "its symbol is in no known form of a pair, future, option or index";
  }

  private static Optional<Pair> marked(String venue, String upper) {
    return infer(venue, upper).map(traded -> new Pair(traded.base(), traded.quote()));
  }

  /** The symbol is the asset itself, priced in USD. */
  private static Optional<Pair> priced(String upper) {
    return PLAIN.matcher(upper).matches()
        ? Optional.of(new Pair(WRAPPED.getOrDefault(upper, PairSymbols.asset(upper)), "USD"))
        : Optional.empty();
  }

  private static Optional<Instrument> volatility(String venue, String symbol, String upper) {
    if (upper.endsWith("-DVOL")) {
      return priced(upper.substring(0, upper.length() - "-DVOL".length()))
          .map(pair -> Instrument.linear(venue, symbol, InstrumentRole.VOLATILITY_INDEX, pair));
    }
    return OptionSymbols.underlying(upper)
        .map(pair -> Instrument.linear(venue, symbol, InstrumentRole.OPTION, pair));
  }

  private static Optional<Instrument> traded(String venue, String symbol, String upper) {
    if (QUOTE_FIRST.matcher(venue).matches()) {
      return Optional.empty();
    }
    InstrumentRole plain =
        isPerpetual(venue, upper) ? InstrumentRole.PERPETUAL : InstrumentRole.SPOT;
    return VenueSymbols.parse(venue, symbol)
        .map(found -> Instrument.linear(venue, symbol, found.role(), found.pair()))
        .or(
            () ->
                DerivativeSymbols.parse(venue, upper)
                    .map(found -> Instrument.linear(venue, symbol, found.role(), found.pair())))
        .or(
            () ->
                PairSymbols.split(venue, upper)
                    .map(pair -> Instrument.linear(venue, symbol, plain, pair)))
        .flatMap(ContractTerms::apply);
  }

  /** Whether a pair at that venue, without any ending, is a perpetual. */
  private static boolean isPerpetual(String venue, String upper) {
    boolean separated = upper.contains("-") || upper.contains("_") || upper.contains("/");
    return PERPETUALS.matcher(venue).matches()
        || (!separated && UNSEPARATED_PERPETUALS.matcher(venue).matches());
  }
}

package io.firebreak.instrument;

import io.firebreak.model.InstrumentRole;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads symbols in forms that mean something else, or nothing, at other venues.
 *
 * <ul>
 *   <li>Kraken's older names put X before a coin and Z before a currency: XXBTZUSD (AssetPairs of
 *       its REST interface).
 *   <li>Hyperliquid names a perpetual by its coin alone: BTC. Spot pairs have a number or a slash.
 *   <li>Bybit: BTCUSDZ24 is an inverse future, BTCPERP and BTC-27DEC24 are linear in USDC
 *       (bybit-exchange.github.io, enums).
 *   <li>BitMEX: XBTZ24 is an inverse future in bitcoin; other bases are quantos.
 *   <li>FTX: BTC-0325 is a future by month and day.
 *   <li>Phemex: sBTCUSDT is spot, which Tardis scales to base units (tardis-node, phemex.ts).
 *   <li>Bitfinex: a t before the pair, UST for Tether, and BTCF0:USTF0 for a perpetual, in base
 *       units (docs.bitfinex.com, symbols).
 *   <li>Kraken Futures: PI and FI are inverse, PF and FF linear, F with a date (docs.kraken.com,
 *       futures instruments).
 * </ul>
 */
final class VenueSymbols {
  private static final Pattern KRAKEN =
      Pattern.compile("[XZ]([A-Z]{3})[XZ]([A-Z]{3})|(USDT|USDC|DAI)Z(USD|EUR|GBP)");
  private static final Pattern COIN = Pattern.compile("[A-Z0-9]{1,15}");
  private static final Pattern BYBIT_INVERSE =
      Pattern.compile("([A-Z0-9]+)USD[FGHJKMNQUVXZ]\\d{2}");
  private static final Pattern BYBIT_USDC =
      Pattern.compile("([A-Z0-9]+)(?:PERP|-\\d{1,2}[A-Z]{3}\\d{2})");
  private static final Pattern BITMEX_DATED = Pattern.compile("(XBT)[FGHJKMNQUVXZ]\\d{2}");
  private static final Pattern FTX_DATED = Pattern.compile("([A-Z0-9]+)-\\d{4}");
  private static final Pattern PHEMEX_SPOT = Pattern.compile("s([A-Z0-9]+)");

  private static final Pattern BITFINEX = Pattern.compile("t?([A-Z0-9]{2,10}?):?(UST|USD)");
  private static final Pattern BITFINEX_PERPETUAL = Pattern.compile("t?([A-Z0-9]+)F0:USTF0");
  private static final Pattern KRAKEN_FUTURES =
      Pattern.compile("([PF])[IF]_([A-Z0-9]+)USD(?:_\\d{6})?");
  private static final String TETHER = "USDT";

  private VenueSymbols() {}

  /** What a symbol, in the venue's own case, says there; empty where the usual forms apply. */
  static Optional<Listed> parse(String venue, String symbol) {
    String upper = symbol.toUpperCase(Locale.ROOT);
    return switch (venue) {
      case "kraken" -> kraken(upper);
      case "hyperliquid" -> coin(upper);
      case "bybit" -> bybit(upper);
      case "bitmex" -> future(BITMEX_DATED.matcher(upper), "USD");
      case "ftx", "ftx-us" -> future(FTX_DATED.matcher(upper), "USD");
      case "phemex" -> phemex(symbol);
      case "bitfinex" -> bitfinex(symbol);
      case "bitfinex-derivatives" -> bitfinexPerpetual(symbol);
      case "cryptofacilities", "kraken-futures" -> krakenFutures(upper);
      default -> Optional.empty();
    };
  }

  /** What a symbol stands for. */
  record Listed(InstrumentRole role, Pair pair) {}

  private static Optional<Listed> kraken(String symbol) {
    Matcher pair = KRAKEN.matcher(symbol);
    if (!pair.matches()) {
      return Optional.empty();
    }
    boolean prefixed = pair.group(1) != null;
    String base = prefixed ? pair.group(1) : pair.group(3);
    String quote = prefixed ? pair.group(2) : pair.group(4);
    // By way of a separator, so that the quote must be one that is known.
    return PairSymbols.split("kraken", base + "/" + quote)
        .map(found -> new Listed(InstrumentRole.SPOT, found));
  }

  /** A pair in dollars without a separator is no coin. */
  private static Optional<Listed> coin(String symbol) {
    boolean pair =
        PairSymbols.split("hyperliquid", symbol)
            .filter(found -> found.quote().startsWith("USD"))
            .isPresent();
    return !pair && COIN.matcher(symbol).matches()
        ? Optional.of(listed(InstrumentRole.PERPETUAL, symbol, "USD"))
        : Optional.empty();
  }

  private static Optional<Listed> bybit(String symbol) {
    Matcher linear = BYBIT_USDC.matcher(symbol);
    if (linear.matches()) {
      boolean perpetual = symbol.endsWith("PERP");
      InstrumentRole role = perpetual ? InstrumentRole.PERPETUAL : InstrumentRole.FUTURE;
      // BTCUSDT-26DEC25 names its quote.
      return PairSymbols.split("bybit", linear.group(1)).isPresent()
          ? Optional.empty()
          : Optional.of(listed(role, linear.group(1), "USDC"));
    }
    return future(BYBIT_INVERSE.matcher(symbol), "USD");
  }

  private static Optional<Listed> future(Matcher symbol, String quote) {
    return symbol.matches()
        ? Optional.of(listed(InstrumentRole.FUTURE, symbol.group(1), quote))
        : Optional.empty();
  }

  private static Optional<Listed> phemex(String symbol) {
    Matcher spot = PHEMEX_SPOT.matcher(symbol);
    return spot.matches()
        ? PairSymbols.split("phemex", spot.group(1))
            .map(pair -> new Listed(InstrumentRole.SPOT, pair))
        : Optional.empty();
  }

  private static Optional<Listed> bitfinex(String symbol) {
    Matcher pair = BITFINEX.matcher(symbol);
    return pair.matches()
        ? Optional.of(
            new Listed(
                InstrumentRole.SPOT,
                new Pair(
                    bitfinexAsset(pair.group(1)),
                    pair.group(2).equals("UST") ? TETHER : pair.group(2))))
        : Optional.empty();
  }

  private static Optional<Listed> bitfinexPerpetual(String symbol) {
    Matcher pair = BITFINEX_PERPETUAL.matcher(symbol);
    return pair.matches()
        ? Optional.of(listed(InstrumentRole.PERPETUAL, bitfinexAsset(pair.group(1)), TETHER))
        : Optional.empty();
  }

  private static String bitfinexAsset(String name) {
    return name.equals("UST") ? TETHER : PairSymbols.asset(name);
  }

  private static Optional<Listed> krakenFutures(String symbol) {
    Matcher contract = KRAKEN_FUTURES.matcher(symbol);
    if (!contract.matches()) {
      return Optional.empty();
    }
    boolean perpetual = contract.group(1).equals("P");
    InstrumentRole role = perpetual ? InstrumentRole.PERPETUAL : InstrumentRole.FUTURE;
    return Optional.of(listed(role, contract.group(2), "USD"));
  }

  private static Listed listed(InstrumentRole role, String base, String quote) {
    return new Listed(role, new Pair(PairSymbols.asset(base), quote));
  }
}

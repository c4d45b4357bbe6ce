package io.firebreak.job.feed.cryptofeed;

import java.util.Locale;
import java.util.Map;

/**
 * The name of a venue in all feeds. Cryptofeed names a company; where that has markets with rules
 * of their own, the symbol tells which one is meant.
 */
final class CryptofeedVenues {
  private static final Map<String, String> NAMES =
      Map.of(
          "GATEIO", "gate-io",
          "GATEIO_FUTURES", "gate-io-futures",
          "KRAKEN_FUTURES", "cryptofacilities",
          "OKEX", "okex",
          "OKX", "okex");

  private CryptofeedVenues() {}

  /** The venue, lower case with hyphens. */
  static String venue(String exchange, String symbol) {
    boolean spot = parts(symbol) <= 2;
    return switch (exchange) {
      case "OKX", "OKEX" -> okx(symbol);
      case "BYBIT" -> spot ? "bybit-spot" : "bybit";
      case "BITGET" -> spot ? "bitget" : "bitget-futures";
      case "BITFINEX" -> spot ? "bitfinex" : "bitfinex-derivatives";
      case "HUOBI_SWAP" -> symbol.endsWith("-USD-PERP") ? "huobi-dm-swap" : "huobi-dm-linear-swap";
      default -> NAMES.getOrDefault(exchange, lower(exchange));
    };
  }

  /** Whether the exchange sends one liquidation twice: as an order, and again when it is filled. */
  static boolean sendsUnfilledLiquidationsAgain(String exchange) {
    return exchange.equals("OKX") || exchange.equals("OKEX");
  }

  private static String okx(String symbol) {
    if (symbol.endsWith("-PERP")) {
      return "okex-swap";
    }
    return switch (parts(symbol)) {
      case 3 -> "okex-futures";
      case 5 -> "okex-options";
      default -> "okex";
    };
  }

  private static int parts(String symbol) {
    int parts = 1;
    for (int i = symbol.indexOf('-'); i >= 0; i = symbol.indexOf('-', i + 1)) {
      parts++;
    }
    return parts;
  }

  /** BINANCE_FUTURES is binance-futures, CRYPTO.COM crypto-com. */
  private static String lower(String exchange) {
    return exchange.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
  }
}

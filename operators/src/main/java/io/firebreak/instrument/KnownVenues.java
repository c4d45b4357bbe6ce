package io.firebreak.instrument;

import java.util.Map;
import java.util.TreeMap;

/**
 * The built-in table of venues. Each line says where it is known from; what is not published stays
 * unknown.
 *
 * <ul>
 *   <li>Binance pushes only the latest liquidation order of a symbol within 1000 ms
 *       (developers.binance.com, Liquidation Order Streams); its side is the order's.
 *   <li>Bybit sends the side of the position, "a long position has been liquidated" on Buy
 *       (bybit-exchange.github.io, All Liquidation); that topic has all of them. The older topic
 *       {@code liquidation} has one a second: who reads that one overrides the throttle.
 *   <li>OKX counts swaps and futures in contracts (github.com/ccxt/ccxt/pull/23350) and publishes
 *       at most one liquidation a second and contract; cryptofeed polls them every 60 s
 *       (cryptofeed, exchanges/okx.py). The slower of the feeds counts here. Its volatilities are
 *       fractions.
 *   <li>Deribit gives the taker's direction of a liquidation trade; whether taker or maker was
 *       liquidated is in a flag that feeds lose, so the side alone does not tell (docs.deribit.com,
 *       trades). Inverse amounts are USD, volatilities percent.
 *   <li>BitMEX publishes the working order without a time of its own. An inverse contract is 1 USD;
 *       the others have a multiplier each.
 *   <li>Hyperliquid counts base units; it has no liquidation feed whose side is described.
 * </ul>
 */
final class KnownVenues {
  private static final long SECOND = 1_000;

  private static final VenueProfile BASE_UNITS =
      VenueProfile.UNDESCRIBED.withUnits(SizeUnit.BASE, SizeUnit.BASE).withReliableTimes(true);
  private static final VenueProfile CONTRACTS = VenueProfile.UNDESCRIBED.withReliableTimes(true);
  private static final VenueProfile INVERSE_IN_USD =
      BASE_UNITS.withUnits(SizeUnit.BASE, SizeUnit.QUOTE_USD);

  private KnownVenues() {}

  static Map<String, VenueProfile> table() {
    Map<String, VenueProfile> table = new TreeMap<>();
    binance(table);
    okx(table);
    table.put("bybit", INVERSE_IN_USD.withSide(LiquidationSide.AS_POSITION));
    table.put("deribit", INVERSE_IN_USD.withScale(VolatilityScale.PERCENT));
    table.put(
        "bitmex",
        CONTRACTS
            .withUnits(SizeUnit.CONTRACTS, SizeUnit.QUOTE_USD)
            .withSide(LiquidationSide.AS_ORDER)
            .withReliableTimes(false));
    table.put("hyperliquid", BASE_UNITS);
    for (String spot : new String[] {"bybit-spot", "coinbase", "kraken", "gemini", "bitstamp"}) {
      table.put(spot, BASE_UNITS);
    }
    for (String venue :
        new String[] {
          "huobi-dm", "huobi-dm-swap", "huobi-dm-linear-swap", "gate-io-futures", "kucoin-futures"
        }) {
      table.put(venue, CONTRACTS);
    }
    return table;
  }

  private static void binance(Map<String, VenueProfile> table) {
    VenueProfile latestOnly = BASE_UNITS.withSide(LiquidationSide.AS_ORDER).withThrottle(SECOND);
    table.put("binance", BASE_UNITS);
    table.put("binance-us", BASE_UNITS);
    table.put("binanceus", BASE_UNITS);
    table.put("binance-futures", latestOnly);
    table.put("binancefut", latestOnly);
    table.put("binance-delivery", latestOnly.withUnits(SizeUnit.CONTRACTS, SizeUnit.CONTRACTS));
    table.put("binance-european-options", BASE_UNITS.withScale(VolatilityScale.FRACTION));
  }

  private static void okx(Map<String, VenueProfile> table) {
    VenueProfile contracts =
        CONTRACTS
            .withSide(LiquidationSide.AS_ORDER)
            .withScale(VolatilityScale.FRACTION)
            .withThrottle(SECOND)
            .withPoll(60 * SECOND);
    table.put("okex", BASE_UNITS);
    table.put("okx", contracts);
    table.put("okex-swap", contracts);
    table.put("okex-futures", contracts);
    VenueProfile options = CONTRACTS.withScale(VolatilityScale.FRACTION);
    table.put("okex-options", options);
    table.put("okx-options", options);
  }
}

package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentInferenceTest {
  @ParameterizedTest
  @CsvSource({
    "binance, BTCUSDT, BTC, USDT, SPOT",
    "binance, BUSDUSDT, BUSD, USDT, SPOT",
    "binance, EURUSDT, EUR, USDT, SPOT",
    "binance, PAXUSDT, PAX, USDT, SPOT",
    "binance, BTCFDUSD, BTC, FDUSD, SPOT",
    "binance, DOTBUSD, DOT, BUSD, SPOT",
    "binance, ETHBTC, ETH, BTC, SPOT",
    "binance, SOLBNB, SOL, BNB, SPOT",
    "binance, btcusdt, BTC, USDT, SPOT",
    "binanceus, BTCBUSD, BTC, BUSD, SPOT",
    "gemini, DOTUSD, DOT, USD, SPOT",
    "coinbase, USDTUSD, USDT, USD, SPOT",
    "coinbase, ARBUSD, ARB, USD, SPOT",
    "coinbase, BTC-USD, BTC, USD, SPOT",
    "kraken, BTC/USDT, BTC, USDT, SPOT",
    "kraken, XBT/USD, BTC, USD, SPOT",
    "kraken, XDGUSD, DOGE, USD, SPOT",
    "gate-io, BTC_USDT, BTC, USDT, SPOT",
    "binancefut, BTCUSDT, BTC, USDT, PERPETUAL",
    "binance-futures, 1000PEPEUSDT, 1000PEPE, USDT, PERPETUAL",
    "binance-futures, BTCUSDT_251226, BTC, USDT, FUTURE",
    "hyperliquid, BTC-PERP, BTC, USD, PERPETUAL",
    "kraken, XXBTZUSD, BTC, USD, SPOT",
    "kraken, XETHZEUR, ETH, EUR, SPOT",
    "kraken, XETHXXBT, ETH, BTC, SPOT",
    "kraken, XXDGZUSD, DOGE, USD, SPOT",
    "kraken, USDTZUSD, USDT, USD, SPOT",
    "kraken, ZEURZUSD, EUR, USD, SPOT",
    "kraken, XTZUSD, XTZ, USD, SPOT",
    "hyperliquid, BTC, BTC, USD, PERPETUAL",
    "hyperliquid, kPEPE, KPEPE, USD, PERPETUAL",
    "hyperliquid, PURR/USDC, PURR, USDC, SPOT",
    "bitget-futures, APEUSDT, APE, USDT, PERPETUAL",
    "bitget, APEUSDT, APE, USDT, SPOT",
    "aster-futures, BTCUSDT, BTC, USDT, PERPETUAL",
    "dydx, BTC-USD, BTC, USD, PERPETUAL",
    "dydx-v4, BTC-USD, BTC, USD, PERPETUAL",
    "bybit, BTCUSDZ24, BTC, USD, FUTURE",
    "bybit, BTCPERP, BTC, USDC, PERPETUAL",
    "bybit, BTC-27DEC24, BTC, USDC, FUTURE",
    "bybit, BTCUSDT-26DEC25, BTC, USDT, FUTURE",
    "bybit, BTC-27DEC24-50000-C, BTC, USD, OPTION",
    "bitmex, XBTZ24, BTC, USD, FUTURE",
    "ftx, BTC-PERP, BTC, USD, PERPETUAL",
    "ftx, BTC/USD, BTC, USD, SPOT",
    "ftx, BTC-0325, BTC, USD, FUTURE",
    "phemex, sBTCUSDT, BTC, USDT, SPOT",
    "bitfinex, BTCUSD, BTC, USD, SPOT",
    "bitfinex, tBTCUST, BTC, USDT, SPOT",
    "bitfinex, USTUSD, USDT, USD, SPOT",
    "bitfinex, AVAX:USD, AVAX, USD, SPOT",
    "bitfinex-derivatives, BTCF0:USTF0, BTC, USDT, PERPETUAL",
    "bitfinex-derivatives, tETHF0:USTF0, ETH, USDT, PERPETUAL",
    "cryptofacilities, PI_XBTUSD, BTC, USD, PERPETUAL",
    "cryptofacilities, pf_ethusd, ETH, USD, PERPETUAL",
    "cryptofacilities, FI_XBTUSD_251226, BTC, USD, FUTURE",
    "huobi, btcusdt, BTC, USDT, SPOT",
    "binance-futures, BTC-USDT-PERP, BTC, USDT, PERPETUAL",
    "somewhere, BTC-USDT-25Z26, BTC, USDT, FUTURE",
    "somewhere, BTC-USDT-26F2, BTC, USDT, FUTURE",
    "deribit, BTC-USD-50000-26F2-put, BTC, USD, OPTION",
    "bybit-spot, BTC-USDT, BTC, USDT, SPOT",
    "phemex, BTC-USDT, BTC, USDT, SPOT",
    "deribit, BTC_USDC-PERPETUAL, BTC, USDC, PERPETUAL",
    "binance-delivery-mark, BTCUSD_PERP, BTC, USD, MARK",
    "binancefut-mark, ETHUSDT, ETH, USDT, MARK",
    "aave-v2, WETH, ETH, USD, LENDING",
    "aave-v3, WBTC, WBTC, USD, LENDING",
    "chainlink, ETH/USD, ETH, USD, ORACLE",
    "pyth, SOL, SOL, USD, ORACLE",
    "deribit, BTC-DVOL, BTC, USD, VOLATILITY_INDEX",
    "okx-options, BTC-132000C, BTC, USD, OPTION",
    "okex-options, BTC-USD-251031-80000-P, BTC, USD, OPTION",
    "binance-european-options, BTC-240927-25000-P, BTC, USD, OPTION",
    "deribit, BTC-27DEC24-50000-C, BTC, USD, OPTION",
    "deribit, XRP_USDC-27DEC24-0d5-C, XRP, USDC, OPTION",
    "okx, BTC-USD-50000-25Z26-call, BTC, USD, OPTION",
  })
  void infersAssetQuoteAndRole(
      String venue, String symbol, String asset, String quote, String role) {
    assertThat(InstrumentInference.infer(venue, symbol))
        .hasValueSatisfying(
            found ->
                assertThat(found.asset() + " " + found.quote() + " " + found.role())
                    .isEqualTo(asset + " " + quote + " " + role));
  }

  @ParameterizedTest
  @CsvSource({
    "binance-delivery, BTCUSD_PERP, 100, true",
    "binance-delivery, BNBUSD_PERP, 10, true",
    "binance-delivery, DOTUSD_PERP, 10, true",
    "binance-delivery, BTCUSD_251226, 100, true",
    "bitmex, XBTUSD, 1, true",
    "bybit, BTCUSD, 1, true",
    "bybit, BTCUSDT, 1, false",
    "deribit, BTC-PERPETUAL, 1, true",
    "deribit, ETH-27DEC24, 1, true",
    "deribit, BTC_USDC-PERPETUAL, 1, false",
    "okex-swap, BTC-USDT-SWAP, 0.01, false",
    "okex-swap, BTC-USD-SWAP, 100, true",
    "okex-swap, ETH-USD-SWAP, 10, true",
    "binancefut, BTCUSDT, 1, false",
    "binance-delivery, BTC-USD-PERP, 100, true",
    "bitmex, BTC-USD-PERP, 1, true",
    "deribit, BTC-USD-PERP, 1, true",
    "deribit, BTC-USDC-PERP, 1, false",
    "okex-swap, ETH-USDT-PERP, 0.1, false",
    "okex-futures, BTC-USD-25Z26, 100, true",
    "bybit, ETH-USDT-PERP, 1, false",
    "bybit, BTCUSDZ24, 1, true",
    "bybit, BTC-27DEC24, 1, false",
    "bybit, BTCPERP, 1, false",
    "bitmex, XBTZ24, 1, true",
    "bitget-futures, APEUSDT, 1, false",
    "dydx-v4, BTC-USD, 1, false",
    "hyperliquid, BTC, 1, false",
    "bitfinex-derivatives, BTCF0:USTF0, 1, false",
    "cryptofacilities, PI_XBTUSD, 1, true",
    "cryptofacilities, PF_XBTUSD, 1, false",
    "cryptofacilities, FI_ETHUSD_251226, 1, true",
  })
  void infersTheContract(String venue, String symbol, double size, boolean inverse) {
    assertThat(InstrumentInference.infer(venue, symbol))
        .hasValueSatisfying(
            found ->
                assertThat(found.contractSize() + " " + found.inverse())
                    .isEqualTo(size + " " + inverse));
  }

  /** One of each venue that has contracts. */
  static Stream<Instrument> contracts() {
    return Stream.of(
            "binance-delivery|BTCUSD_PERP",
            "binance-futures|BTCUSDT",
            "bitmex|XBTUSD",
            "bybit|BTCUSD",
            "bybit|BTCUSDT",
            "deribit|BTC-PERPETUAL",
            "deribit|BTC_USDC-PERPETUAL",
            "okex-swap|BTC-USDT-SWAP",
            "okex-swap|BTC-USD-SWAP",
            "hyperliquid|BTC-PERP")
        .map(key -> key.split("\\|", 2))
        .map(key -> InstrumentInference.infer(key[0], key[1]).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "binance, USDT",
    "binance, BTCXYZ",
    "binance, BTCUSDTX",
    "binance, BTC-XYZ",
    "binance, BTCBTC",
    "binance, BTC�SDT",
    "Binance, BTCUSDT",
    "'', BTCUSDT",
    "binance, ''",
    "upbit, KRW-BTC",
    "poloniex, USDT_BTC",
    "bitmex, ETHUSD",
    "okex-swap, PEPE-USDT-SWAP",
    "gate-io-futures, BTC_USDT",
    "huobi-dm-swap, BTC-USD",
    "phemex, BTC-USD-PERP",
    "cryptofacilities, BTC-USD-PERP",
    "bitmex, ETH-USD-PERP",
    "deribit, BTC",
    "kraken, XXBTZJPY",
    "hyperliquid, @107",
    "bithumb, KRW-BTC",
    "bitfinex-derivatives, BTCF0:BTCF0",
    "bitfinex-derivatives, BTCUSD_X",
    "cryptofacilities, PV_XRPXBT",
    "bitmex, ETHZ24",
    "bitget-futures, BTCUSD",
    "phemex, BTCUSD",
    "phemex, BTCUSDT",
    "delta, BTCUSD",
    "huobi-dm-linear-swap, BTC-USDT",
  })
  void doesNotGuess(String venue, String symbol) {
    assertThat(InstrumentInference.infer(venue, symbol)).isEmpty();
  }
}

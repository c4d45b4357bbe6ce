package io.firebreak.job.feed.cryptofeed;

import static io.firebreak.job.feed.cryptofeed.CryptofeedMessages.event;
import static io.firebreak.job.feed.cryptofeed.CryptofeedMessages.letter;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.instrument.EventCheck;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.Bar;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CryptofeedReaderTest {
  @Test
  void readsATrade() {
    MarketEvent trade = event("trades-COINBASE-BTC-USD", CryptofeedMessages.TRADE);
    assertThat(trade)
        .isEqualTo(
            MarketEvent.of(EventKind.TRADE, "coinbase", "BTC-USD")
                .from("trades-COINBASE-BTC-USD-0", 42)
                .at(1_634_865_952_143L)
                .ingestedAt(1_634_865_952_250L)
                .id("23454323")
                .side(Side.BUY)
                .price(64_342.12)
                .quantity(1.2)
                .build());
  }

  @Test
  void readsASnapshotWhosePricesAreKeys() {
    MarketEvent book = event("book-COINBASE-BTC-USD", CryptofeedMessages.SNAPSHOT);
    assertThat(book.kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
    assertThat(book.book().bidPrices()).containsExactly(64_342.12, 64_341);
    assertThat(book.book().bidQuantities()).containsExactly(1.5, 2);
    assertThat(book.book().askPrices()).containsExactly(64_342.5);
    assertThat(book.book().askQuantities()).containsExactly(0.25);
  }

  @Test
  void readsADelta() {
    MarketEvent book = event("book-COINBASE-BTC-USD", CryptofeedMessages.DELTA);
    assertThat(book.kind()).isEqualTo(EventKind.BOOK_DELTA);
    assertThat(book.book().bidPrices()).containsExactly(64_342.12);
    assertThat(book.book().bidQuantities()).containsExactly(0);
    assertThat(book.book().askPrices()).containsExactly(64_343, 64_344.5);
    assertThat(book.book().askQuantities()).containsExactly(1.25, 3);
  }

  @Test
  void readsALiquidation() {
    MarketEvent liquidation = event("liquidations-X-Y", CryptofeedMessages.LIQUIDATION);
    assertThat(liquidation)
        .isEqualTo(
            MarketEvent.of(EventKind.LIQUIDATION, "binance-futures", "BTC-USDT-PERP")
                .from("liquidations-X-Y-0", 42)
                .at(1_723_038_122_631L)
                .ingestedAt(1_723_038_122_700L)
                .side(Side.SELL)
                .price(57_102.9)
                .quantity(0.5)
                .build());
  }

  @ParameterizedTest
  @MethodSource("tickers")
  void readsTheStateOfADerivative(String channel, String message, DerivativeTicker expected) {
    MarketEvent event = event(channel, message);
    assertThat(event.kind()).isEqualTo(EventKind.DERIVATIVE_TICKER);
    assertThat(event.ticker()).isEqualTo(expected);
  }

  static Stream<Arguments> tickers() {
    double unknown = Double.NaN;
    return Stream.of(
        Arguments.of(
            "funding-DERIBIT-BTC-USD-PERP",
            CryptofeedMessages.FUNDING,
            new DerivativeTicker(3_940.06, unknown, unknown, 0.00499954)),
        Arguments.of(
            "open_interest-OKX-BTC-USDT-PERP",
            CryptofeedMessages.OPEN_INTEREST,
            new DerivativeTicker(unknown, unknown, 565_474, unknown)),
        Arguments.of(
            "index-BYBIT-BTC-USDT-PERP",
            CryptofeedMessages.INDEX,
            new DerivativeTicker(unknown, 43_511.7, unknown, unknown)));
  }

  @Test
  void readsATickerAsTheTopOfTheBookWithoutSizes() {
    MarketEvent top = event("ticker-COINBASE-BTC-USD", CryptofeedMessages.TICKER);
    assertThat(top.kind()).isEqualTo(EventKind.TOP_OF_BOOK);
    assertThat(top.book().bidPrices()).containsExactly(64_341);
    assertThat(top.book().askPrices()).containsExactly(64_342.5);
    assertThat(top.book().bidQuantities()).containsExactly(Double.NaN);
  }

  @Test
  void readsTheBestLevelsWithSizes() {
    MarketEvent top = event("l1_book-DERIBIT-BTC-USD-PERP", CryptofeedMessages.L1_BOOK);
    assertThat(top.kind()).isEqualTo(EventKind.TOP_OF_BOOK);
    assertThat(top.book().bidQuantities()).containsExactly(40);
    assertThat(top.book().askQuantities()).containsExactly(50);
  }

  @Test
  void deliversACandleWhenItIsComplete() {
    MarketEvent bar = event("candles-BINANCE-BTC-USDT", CryptofeedMessages.CANDLE);
    assertThat(bar.kind()).isEqualTo(EventKind.BAR);
    assertThat(bar.eventTimeMillis()).isEqualTo(1_634_865_960_000L);
    assertThat(bar.bar()).isEqualTo(new Bar(100, 102, 99.5, 101, 12.5, 60_000));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsOneEventThatTheEdgeAccepts(List<String> sample) {
    MarketEvent event = event(sample.get(0) + "-E-S", sample.get(1));
    Instrument instrument =
        InstrumentCatalog.inferred().find(event.venue(), event.instrument()).orElseThrow();
    assertThat(new EventCheck(1, Long.MAX_VALUE).check(event)).isNull();
    assertThat(instrument.normalise(event).asset()).isEqualTo("BTC");
    assertThat(event.sequenceSpan()).isEqualTo(MarketEvent.UNSEQUENCED);
  }

  static List<List<String>> samples() {
    return CryptofeedMessages.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void knowsTheTypeByTheFieldsWhereTheChannelHasAnotherName(List<String> sample) {
    assertThat(event("day1.jsonl.gz", sample.get(1)).kind())
        .isEqualTo(event(sample.get(0) + "-E-S", sample.get(1)).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trades-COINBASE-BTC-USD",
        "prod.trades-COINBASE-BTC-USD",
        "a-day/trades-COINBASE-BTC-USD.jsonl",
        "trades"
      })
  void findsTheTypeInTheChannel(String channel) {
    String both = CryptofeedMessages.TRADE.replace("'type'", "'quantity':7,'type'");
    assertThat(event(channel, both).kind()).isEqualTo(EventKind.TRADE);
  }

  @ParameterizedTest
  @CsvSource({
    "BINANCE, BTC-USDT, binance, SPOT",
    "BINANCE_FUTURES, BTC-USDT-PERP, binance-futures, PERPETUAL",
    "BINANCE_DELIVERY, BTC-USD-PERP, binance-delivery, PERPETUAL",
    "BINANCE_US, BTC-USD, binance-us, SPOT",
    "BITMEX, BTC-USD-PERP, bitmex, PERPETUAL",
    "BYBIT, BTC-USDT, bybit-spot, SPOT",
    "BYBIT, BTC-USDT-PERP, bybit, PERPETUAL",
    "COINBASE, BTC-USD, coinbase, SPOT",
    "DERIBIT, BTC-USD-26F2, deribit, FUTURE",
    "DERIBIT, BTC-USD-50000-25Z26-call, deribit, OPTION",
    "KRAKEN, BTC-USD, kraken, SPOT",
    "OKX, BTC-USDT, okex, SPOT",
    "OKX, BTC-USDT-PERP, okex-swap, PERPETUAL",
    "OKX, BTC-USD-25Z26, okex-futures, FUTURE",
    "OKX, BTC-USD-50000-25Z26-put, okex-options, OPTION",
    "OKEX, BTC-USDT-PERP, okex-swap, PERPETUAL",
    "GATEIO, BTC-USDT, gate-io, SPOT",
    "CRYPTO.COM, BTC-USDT, crypto-com, SPOT",
    "BITFINEX, BTC-USDT-PERP, bitfinex-derivatives, PERPETUAL",
  })
  void namesTheVenueAsEveryFeedDoes(
      String exchange, String symbol, String venue, InstrumentRole role) {
    String message =
        CryptofeedMessages.TRADE.replace("COINBASE", exchange).replace("BTC-USD", symbol);
    assertThat(event("trades", message).venue()).isEqualTo(venue);
    assertThat(InstrumentCatalog.inferred().find(venue, symbol).map(Instrument::role))
        .contains(role);
  }

  @ParameterizedTest
  @CsvSource({
    "KRAKEN_FUTURES, BTC-USD-PERP, cryptofacilities",
    "HUOBI_SWAP, BTC-USD-PERP, huobi-dm-swap",
    "HUOBI_SWAP, BTC-USDT-PERP, huobi-dm-linear-swap",
    "GATEIO_FUTURES, BTC-USDT-PERP, gate-io-futures",
    "PHEMEX, BTC-USD-PERP, phemex",
  })
  void doesNotInferContractsOfUnstatedSize(String exchange, String symbol, String venue) {
    String message =
        CryptofeedMessages.TRADE.replace("COINBASE", exchange).replace("BTC-USD", symbol);
    assertThat(event("trades", message).venue()).isEqualTo(venue);
    assertThat(InstrumentCatalog.inferred().find(venue, symbol)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trades|{'exchange':'A','symbol':'B','side':'buy','amount':1,'timestamp':1}|BAD_PRICE"
            + "|price is missing",
        "trades|{'exchange':'A','symbol':'B','price':1,'timestamp':1}|BAD_SIZE|amount is missing",
        "trades|{'exchange':'A','price':1,'amount':1,'timestamp':1}|UNPARSEABLE"
            + "|symbol must be a name",
        "trades|{'exchange':'A','symbol':'B','price':1,'amount':1}|BAD_TIME|timestamp and receipt",
        "trades|{'exchange':'A','symbol':'B','price':NaN}|BAD_PRICE|price must be finite, was NaN",
        "trades|{'exchange':'A','symbol':'B','price':1e999}|BAD_PRICE|price must be finite, was",
        "trades|{'exchange':'A','symbol':'B','price':'1d'}|UNPARSEABLE|price must be a number, was",
        "trades|{'exchange':'A','symbol':'B','price':[1]}|UNPARSEABLE|price must be a number, was",
        "trades|{'exchange':'A','symbol':'B','timestamp':-1}|BAD_TIME|timestamp must be a time above 0",
        "trades|{'exchange':'A','symbol':'B','price':1,'amount':1,'side':'up','timestamp':1}"
            + "|UNPARSEABLE|side must be buy, sell or undefined, was up",
        "trades|{'exchange':'A','symbol':'B','timestamp':1e21}|BAD_TIME|timestamp must be a time",
        "book|{'exchange':'A','symbol':'B','timestamp':1}|UNPARSEABLE|book and delta are missing",
        "book|{'book':{}}|UNPARSEABLE|book must have bid or ask",
        "book|{'book':{'bid':{'x':1}}}|UNPARSEABLE|book.bid price must be a number, was x",
        "book|{'book':{'bid':{'1':null}}}|BAD_SIZE|book.bid size must be a number, was null",
        "book|{'book':{'bid':{'1':{'id':2}}}}|UNPARSEABLE|book.bid size must be a number, was",
        "book|{'delta':{'ask':[['id',1,2]]}}|UNPARSEABLE|delta.ask price must be a number, was id",
        "book|{'delta':{'ask':[[1,2,3]]}}|UNPARSEABLE|delta.ask must be pairs",
        "book|{'delta':{'ask':[[1]]}}|UNPARSEABLE|delta.ask size must be a number",
        "candles|{'exchange':'A','symbol':'B','timestamp':1,'start':5,'stop':5}|BAD_TIME"
            + "|stop must be after start",
        "fills|{'exchange':'A','symbol':'B','price':1,'amount':1,'timestamp':1}|UNKNOWN_TYPE"
            + "|channel must begin with one of [book, ",
        "any|{'exchange':'A','symbol':'B','timestamp':1}|UNKNOWN_TYPE|was any",
        "trades|{}{}|UNPARSEABLE|more follows",
        "trades|[1]|UNPARSEABLE|message must be a JSON object, was [",
        "trades|''|UNPARSEABLE|message must be a JSON object",
        "trades|{'exchange':|UNPARSEABLE|not JSON: ",
      })
  void refusesWithFieldAndValue(
      String channel, String message, RejectReason reason, String expected) {
    DeadLetter letter = letter(channel, message);
    assertThat(letter.reason()).isEqualTo(reason);
    assertThat(letter.message()).contains(expected);
  }

  @Test
  void keepsTheOriginalOfWhatItRefuses() {
    DeadLetter letter = letter("trades-A-B", "{'exchange':7");
    assertThat(letter.original()).isEqualTo("{\"exchange\":7");
    assertThat(letter.source() + "@" + letter.position()).isEqualTo("trades-A-B-0@42");
    assertThat(letter.referenceTimeMillis()).isEqualTo(7);
  }

  @Test
  void refusesAMessageWithoutAValue() {
    assertThat(CryptofeedMessages.records("trades", null).get(0).deadLetter().message())
        .isEqualTo("message must have a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {CryptofeedMessages.TRADE, CryptofeedMessages.LIQUIDATION})
  void bulkOfTheMessagesIsReadWithoutALibrary(String message) {
    assertThat(new CryptofeedFlat().read(CryptofeedMessages.bytes(message))).isNotNull();
  }
}

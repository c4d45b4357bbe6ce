package io.firebreak.job.feed.cryptofeed;

import static io.firebreak.job.feed.cryptofeed.CryptofeedMessages.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.VenueProfile;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cryptofeed's messages say differently from what they seem to. */
class CryptofeedTrapsTest {
  /** The message of cryptofeed's exchanges/bybit.py as its Liquidation: time in milliseconds. */
  private static final String BYBIT_LIQUIDATION =
      "{'exchange':'BYBIT','symbol':'BTC-USDT-PERP','side':'sell','quantity':0.003,"
          + "'price':43511.7,'id':null,'status':null,'timestamp':1703485237953,"
          + "'receipt_timestamp':1703485238.1}";

  /** The message of github.com/ccxt/ccxt/pull/23350 as cryptofeed's Liquidation. */
  private static final String OKX_LIQUIDATION =
      "{'exchange':'OKX','symbol':'BTC-USDT-PERP','side':'sell','quantity':10000.0,"
          + "'price':57102.9,'id':null,'status':'filled','timestamp':1723038122.631,"
          + "'receipt_timestamp':1723038180.2}";

  private static MarketEvent normalised(String channel, String message) {
    MarketEvent event = event(channel, message);
    return InstrumentCatalog.inferred()
        .find(event.venue(), event.instrument())
        .orElseThrow()
        .normalise(event);
  }

  @Test
  void bybitsSideIsThePositions() {
    assertThat(event("liquidations", BYBIT_LIQUIDATION).side()).isEqualTo(Side.BUY);
    assertThat(event("liquidations", BYBIT_LIQUIDATION.replace("sell", "buy")).side())
        .isEqualTo(Side.SELL);
  }

  @Test
  void bybitsTimeIsMilliseconds() {
    MarketEvent event = event("liquidations", BYBIT_LIQUIDATION);
    assertThat(event.eventTimeMillis()).isEqualTo(1_703_485_237_953L);
    assertThat(event.ingestTimeMillis()).isEqualTo(1_703_485_238_100L);
  }

  @ParameterizedTest
  @CsvSource({
    "BINANCE_FUTURES, SELL",
    "BINANCE_DELIVERY, SELL",
    "OKX, SELL",
    "BITMEX, SELL",
    "DERIBIT, UNKNOWN",
    "DYDX, UNKNOWN"
  })
  void sideOfASoldLongByVenue(String exchange, Side expected) {
    String message = CryptofeedMessages.LIQUIDATION.replace("BINANCE_FUTURES", exchange);
    assertThat(event("liquidations", message).side()).isEqualTo(expected);
  }

  @Test
  void sideFollowsAnOverriddenRule() {
    VenueProfiles profiles = VenueProfiles.defaults().with("bybit", VenueProfile.UNDESCRIBED);
    List<Ingested> records = new ArrayList<>();
    byte[] bytes = CryptofeedMessages.bytes(BYBIT_LIQUIDATION);
    FeedFormat.CRYPTOFEED
        .reader(profiles)
        .read(new FeedMessage(bytes, "liquidations", "s", 1, 0), records::add);
    assertThat(records.get(0).event().side()).isEqualTo(Side.UNKNOWN);
  }

  @Test
  void sideOfATradeIsTheAggressorsAtEveryVenue() {
    String message = CryptofeedMessages.TRADE.replace("COINBASE", "BYBIT");
    assertThat(event("trades", message).side()).isEqualTo(Side.BUY);
  }

  @Test
  void okxCountsContracts() {
    assertThat(normalised("liquidations", OKX_LIQUIDATION).quantity()).isEqualTo(100);
    assertThat(
            normalised("open_interest", CryptofeedMessages.OPEN_INTEREST)
                .ticker()
                .openInterestBase())
        .isCloseTo(5_654.74, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BITMEX", "DERIBIT"})
  void inverseAmountsAreUsd(String exchange) {
    String message =
        CryptofeedMessages.TRADE.replace("COINBASE", exchange).replace("BTC-USD", "BTC-USD-PERP");
    assertThat(normalised("trades", message).quantity()).isCloseTo(1.2 / 64_342.12, within(1e-15));
  }

  @Test
  void unfilledOrderOfOkxIsReportedAgain() {
    assertThat(event("liquidations", OKX_LIQUIDATION.replace("filled", "unfilled")).kind())
        .isEqualTo(EventKind.HEARTBEAT);
  }

  @Test
  void unfilledOrderIsAllThatBitmexReports() {
    String message =
        CryptofeedMessages.LIQUIDATION
            .replace("BINANCE_FUTURES", "BITMEX")
            .replace("'filled'", "'unfilled'");
    assertThat(event("liquidations", message).kind()).isEqualTo(EventKind.LIQUIDATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "0", "0.0"})
  void messageWithoutATimeHasThatOfItsReceipt(String time) {
    String message = CryptofeedMessages.LIQUIDATION.replace("1723038122.631", time);
    assertThat(event("liquidations", message).eventTimeMillis()).isEqualTo(1_723_038_122_700L);
  }

  @Test
  void messageWithoutAReceiptWasReceivedWhenItHappened() {
    String message = CryptofeedMessages.TRADE.replace(",'receipt_timestamp':1634865952.25", "");
    assertThat(event("trades", message).ingestTimeMillis()).isEqualTo(1_634_865_952_143L);
  }

  /** The funding of OKX carries fundingTime, hours ahead. */
  @Test
  void fundingIsKnownWhenItIsReceived() {
    String message = CryptofeedMessages.FUNDING.replace("1550652954.406", "1550678400.0");
    assertThat(event("funding", message).eventTimeMillis()).isEqualTo(1_550_652_954_500L);
  }

  @ParameterizedTest
  @CsvSource({
    "1634865952.143, 1634865952143",
    "1634865952.1439, 1634865952143",
    "1634865952.0, 1634865952000",
    "1634865952, 1634865952000",
    "1634865952143, 1634865952143",
    "1634865952143999, 1634865952143",
    "1634865952143999000, 1634865952143",
    "99999999999.999, 99999999999999",
    "100000000000, 100000000000",
  })
  void unitOfATimeFollowsFromItsMagnitude(String time, long millis) {
    String message = CryptofeedMessages.TRADE.replace("1634865952.143", time);
    assertThat(event("trades", message).eventTimeMillis()).isEqualTo(millis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "'None'", "''"})
  void identifierThatIsNoneIsNone(String id) {
    String message = CryptofeedMessages.TRADE.replace("'23454323'", id);
    assertThat(event("trades", message).id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "'undefined'"})
  void undefinedSideIsUnknown(String side) {
    String message = CryptofeedMessages.TRADE.replace("'buy'", side);
    assertThat(event("trades", message).side()).isEqualTo(Side.UNKNOWN);
  }

  @Test
  void numbersMayBeTexts() {
    String message = CryptofeedMessages.TRADE.replace("64342.12", "'6.434212E+4'");
    assertThat(event("trades", message).price()).isEqualTo(64_342.12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"64342.12", "6.434212E+4", " 64342.12 ", "64342.120"})
  void pricesInKeysAreReadLeniently(String key) {
    String message = CryptofeedMessages.SNAPSHOT.replace("64342.12", key);
    assertThat(event("book", message).book().bidPrices()[0]).isEqualTo(64_342.12);
  }

  @Test
  void emptyBookIsKnownToBeEmpty() {
    String message = "{'exchange':'COINBASE','symbol':'BTC-USD','book':{'bid':{},'ask':{}}";
    MarketEvent book = event("book", message + ",'timestamp':1634865952.143}");
    assertThat(book.kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
    assertThat(book.book().bidPrices()).isEmpty();
  }

  @Test
  void snapshotWithItsDeltaIsASnapshot() {
    String delta = "'delta':{'bid':[],'ask':[[64342.5,0.25]]},'timestamp'";
    String message = CryptofeedMessages.SNAPSHOT.replace("'timestamp'", delta);
    assertThat(event("book", message).kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
    assertThat(event("book", message.replace(delta, "'delta':null,'timestamp'")).kind())
        .isEqualTo(EventKind.BOOK_SNAPSHOT);
  }

  @Test
  void priceOfZeroIsASideWithoutOrders() {
    MarketEvent top = event("ticker", CryptofeedMessages.TICKER.replace("64341.0", "0"));
    assertThat(top.book().bidPrices()).isEmpty();
    assertThat(top.book().askPrices()).containsExactly(64_342.5);
  }

  @Test
  void quoteWithoutPricesIsASignOfLife() {
    String message = CryptofeedMessages.TICKER.replace("64341.0", "null").replace("64342.5", "0");
    assertThat(event("ticker", message).kind()).isEqualTo(EventKind.HEARTBEAT);
  }

  @Test
  void absentNumbersStayUnknown() {
    MarketEvent funding = event("funding", CryptofeedMessages.FUNDING.replace("3940.06", "null"));
    assertThat(funding.ticker().markPrice()).isNaN();
    assertThat(
            event("candles", CryptofeedMessages.CANDLE.replace("12.5", "null")).bar().volumeBase())
        .isNaN();
  }

  @Test
  void runningCandleIsASignOfLife() {
    assertThat(event("candles", CryptofeedMessages.CANDLE.replace("true", "false")).kind())
        .isEqualTo(EventKind.HEARTBEAT);
  }

  /** Bybit: times in milliseconds, the flag in the place of the trades. */
  @ParameterizedTest
  @CsvSource({"true, BAR", "false, HEARTBEAT"})
  void candleOfBybitSaysInAnotherFieldThatItIsComplete(String flag, EventKind kind) {
    String message =
        "{'exchange':'BYBIT','symbol':'BTC-USDT-PERP','start':1671187800000,"
            + "'stop':1671188099999,'interval':'5m','trades':"
            + flag
            + ",'open':16991.0,'close':16980.5,'high':16991.0,'low':16980.5,'volume':2.501,"
            + "'closed':null,'timestamp':1671187815755,'receipt_timestamp':1671187815.8}";
    MarketEvent event = event("candles", message);
    assertThat(event.kind()).isEqualTo(kind);
    if (kind == EventKind.BAR) {
      assertThat(event.eventTimeMillis()).isEqualTo(1_671_188_100_000L);
      assertThat(event.bar().intervalMillis()).isEqualTo(300_000);
    }
  }

  /** OKX: a volume in the place of the flag, so that only the time tells. */
  @ParameterizedTest
  @CsvSource({
    "1634865959.999, HEARTBEAT",
    "1634865960.0, BAR",
  })
  void candleThatDoesNotSayIsCompleteAfterItsEnd(String received, EventKind kind) {
    String message =
        CryptofeedMessages.CANDLE
            .replace("true", "529.5858061")
            .replace("1634865960.01", received)
            .replace("1634865960.1", received);
    assertThat(event("candles", message).kind()).isEqualTo(kind);
  }
}

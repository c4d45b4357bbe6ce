package io.firebreak.job.feed.tardis;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.IsoTime;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The messages are published samples: test data of nautilus_trader (crates/adapters/tardis) and the
 * mapper snapshots of tardis-node.
 */
class TardisReaderTest {
  static final String TRADE =
      """
      {"type":"trade","symbol":"XBTUSD","exchange":"bitmex","id":"282a0445-0e3a-abeb-f403-11003204ea1b",\
      "price":7996,"amount":50,"side":"sell","timestamp":"2019-10-23T10:32:49.669Z",\
      "localTimestamp":"2019-10-23T10:32:49.740Z"}""";
  static final String BOOK_CHANGE =
      """
      {"type":"book_change","symbol":"XBTUSD","exchange":"bitmex","isSnapshot":false,"bids":[],\
      "asks":[{"price":7985,"amount":283318}],"timestamp":"2019-10-23T11:29:53.469Z",\
      "localTimestamp":"2019-10-23T11:29:53.469Z"}""";
  static final String BOOK_SNAPSHOT =
      """
      {"type":"book_snapshot","symbol":"XBTUSD","exchange":"bitmex","name":"book_snapshot_2_50ms",\
      "depth":2,"interval":50,"bids":[{"price":7633.5,"amount":1906067},{"price":7633,"amount":65319}],\
      "asks":[{"price":7634,"amount":1467849},{"price":7634.5,"amount":67939}],\
      "timestamp":"2019-10-25T13:39:46.950Z","localTimestamp":"2019-10-25T13:39:46.961Z"}""";
  static final String TICKER =
      """
      {"type":"derivative_ticker","symbol":"BTC-PERPETUAL","exchange":"deribit","lastPrice":7987.5,\
      "openInterest":84129491,"fundingRate":-0.00001568,"indexPrice":7989.28,"markPrice":7987.56,\
      "timestamp":"2019-10-23T11:34:29.302Z","localTimestamp":"2019-10-23T11:34:29.416Z"}""";
  static final String LIQUIDATION =
      """
      {"type":"liquidation","symbol":"APEUSDT","exchange":"bitget-futures","price":0.1649,\
      "amount":13.70319,"side":"sell","timestamp":"2026-04-28T06:48:06.549Z",\
      "localTimestamp":"2026-04-28T00:00:00.000Z"}""";
  static final String OPTION =
      """
      {"type":"option_summary","symbol":"BTC-240927-25000-P","exchange":"binance-european-options",\
      "optionType":"put","strikePrice":25000,"expirationDate":"2024-09-27T08:00:00.000Z",\
      "bestBidPrice":3000,"bestBidAmount":2.55,"bestBidIV":0.38032115,"bestAskPrice":3950,\
      "bestAskAmount":5.8,"bestAskIV":0.47601342,"openInterest":7,"markPrice":3475,\
      "delta":-0.3481579,"gamma":0.00003214,"vega":99.30504228,"theta":-5.86741979,\
      "underlyingPrice":26960.90703297,"underlyingIndex":"BTCUSDT",\
      "timestamp":"2023-10-01T00:00:48.036Z","localTimestamp":"2023-10-01T00:00:00.081Z"}""";
  static final String DISCONNECT =
      """
      {"type":"disconnect","exchange":"deribit","localTimestamp":"2019-10-23T11:34:29.416Z"}""";
  static final List<String> SAMPLES =
      List.of(TRADE, BOOK_CHANGE, BOOK_SNAPSHOT, TICKER, LIQUIDATION, OPTION, DISCONNECT);

  @Test
  void tradeHasTheTakersSideAndBothTimes() {
    MarketEvent trade = event(TRADE);
    assertThat(trade.kind()).isEqualTo(EventKind.TRADE);
    assertThat(trade.instrumentKey()).isEqualTo("bitmex|XBTUSD");
    assertThat(trade.side()).isEqualTo(Side.SELL);
    assertThat(trade.price()).isEqualTo(7996);
    assertThat(trade.quantity()).isEqualTo(50);
    assertThat(trade.eventTimeMillis()).isEqualTo(millis("2019-10-23T10:32:49.669Z"));
    assertThat(trade.ingestTimeMillis()).isEqualTo(millis("2019-10-23T10:32:49.740Z"));
    assertThat(trade.id()).isEqualTo("282a0445-0e3a-abeb-f403-11003204ea1b");
  }

  @Test
  void bookChangeIsADeltaWithoutNumbers() {
    MarketEvent delta = event(BOOK_CHANGE);
    assertThat(delta.kind()).isEqualTo(EventKind.BOOK_DELTA);
    assertThat(delta.sequenceSpan()).isEqualTo(MarketEvent.UNSEQUENCED);
    assertThat(delta.book().bidPrices()).isEmpty();
    assertThat(delta.book().askPrices()).containsExactly(7985);
  }

  @Test
  void bookChangeThatIsASnapshotReplacesTheBook() {
    String snapshot = BOOK_CHANGE.replace("\"isSnapshot\":false", "\"isSnapshot\":true");
    assertThat(event(snapshot).kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
  }

  @Test
  void emptyLevelsOfAThinBookAreLeftOut() {
    String thin =
        BOOK_SNAPSHOT
            .replace("{\"price\":7633.5,\"amount\":1906067},{\"price\":7633,", "{\"x\":1,")
            .replace("{\"x\":1,\"amount\":65319}", "{},{}");
    MarketEvent book = event(thin);
    assertThat(book.book().bidPrices()).isEmpty();
    assertThat(book.book().askPrices()).containsExactly(7634, 7634.5);
  }

  @Test
  void snapshotOfDepthOneIsTheTopOfTheBookAndSaysNothingOfDepth() {
    String quote = BOOK_SNAPSHOT.replace("\"depth\":2", "\"depth\":1");
    assertThat(event(quote).kind()).isEqualTo(EventKind.TOP_OF_BOOK);
  }

  @Test
  void bookTickerOfOneSideIsOneSided() {
    MarketEvent top =
        event(
            """
            {"type":"book_ticker","symbol":"BTCUSDT","exchange":"binance","askAmount":2,\
            "askPrice":101,"timestamp":"2023-10-01T00:00:48.036Z"}""");
    assertThat(top.kind()).isEqualTo(EventKind.TOP_OF_BOOK);
    assertThat(top.book().bidPrices()).isEmpty();
    assertThat(top.book().askQuantities()).containsExactly(2);
  }

  @Test
  void tickerSaysOnlyWhatItHas() {
    MarketEvent ticker = event(TICKER.replace("\"markPrice\":7987.56,", ""));
    assertThat(ticker.ticker().markPrice()).isNaN();
    assertThat(ticker.ticker().openInterestBase()).isEqualTo(84129491);
    assertThat(ticker.ticker().fundingRate()).isEqualTo(-0.00001568);
  }

  @Test
  void liquidationSellMeansThatALongWasLiquidated() {
    MarketEvent liquidation = event(LIQUIDATION);
    assertThat(liquidation.kind()).isEqualTo(EventKind.LIQUIDATION);
    assertThat(liquidation.side()).isEqualTo(Side.SELL);
  }

  @Test
  void optionHasItsContractAndQuotesAndNoInventedMark() {
    MarketEvent option = event(OPTION);
    assertThat(option.option().expiryMillis()).isEqualTo(millis("2024-09-27T08:00:00Z"));
    assertThat(option.option().call()).isFalse();
    assertThat(option.option().bid()).isEqualTo(3000);
    assertThat(option.option().markVolatility()).isNaN();
    assertThat(option.option().underlyingPrice()).isEqualTo(26960.90703297);
  }

  @Test
  void percentAndFractionAreBothAFraction() {
    String deribit = OPTION.replace("binance-european-options", "deribit");
    String marked = "\"markPrice\":3475,\"markIV\":";
    assertThat(event(deribit.replace("\"markPrice\":3475,", marked + "62.89,")).option())
        .extracting(OptionQuote::markVolatility)
        .isEqualTo(0.6289);
    assertThat(event(OPTION.replace("\"markPrice\":3475,", marked + "0.38,")).option())
        .extracting(OptionQuote::markVolatility)
        .isEqualTo(0.38);
  }

  @Test
  void volatilityOfAVenueWithUnknownScaleIsUnknown() {
    String elsewhere =
        OPTION
            .replace("binance-european-options", "somewhere")
            .replace("\"markPrice\":3475,", "\"markPrice\":3475,\"markIV\":62,");
    assertThat(event(elsewhere).option().markVolatility()).isNaN();
  }

  @Test
  void disconnectOfAVenueHasNoInstrumentAndOneOfSymbolsOneEventEach() {
    assertThat(event(DISCONNECT).instrument()).isEmpty();
    String some = DISCONNECT.replace("}", ",\"symbols\":[\"BTC-PERPETUAL\",\"ETH-PERPETUAL\"]}");
    assertThat(read(some))
        .extracting(each -> each.event().instrument())
        .containsExactly("BTC-PERPETUAL", "ETH-PERPETUAL");
  }

  @Test
  void barOfTimeIsABarAndOneOfVolumeIsNot() {
    String bar =
        """
        {"type":"trade_bar","symbol":"XBTUSD","exchange":"bitmex","name":"trade_bar_1m",\
        "interval":60000,"kind":"time","open":10,"high":12,"low":9,"close":11,"volume":5,\
        "timestamp":"2019-10-25T13:40:00.000Z","localTimestamp":"2019-10-25T13:40:00.010Z"}""";
    assertThat(event(bar).bar().intervalMillis()).isEqualTo(60_000);
    assertThat(letter(bar.replace("\"kind\":\"time\"", "\"kind\":\"volume\"")).reason())
        .isEqualTo(RejectReason.UNKNOWN_TYPE);
  }

  @Test
  void errorOfTheFeedIsKeptWithWhatItSays() {
    DeadLetter error =
        letter(
            """
            {"type":"error","exchange":"bybit","details":"connection closed",\
            "localTimestamp":"2019-10-25T13:40:00.010Z"}""");
    assertThat(error.reason()).isEqualTo(RejectReason.UNKNOWN_TYPE);
    assertThat(error.message()).contains("connection closed");
  }

  @Test
  void errorOfTheFeedMaySayAnything() {
    DeadLetter error =
        letter(
            """
            {"type":"error","exchange":"deribit","details":{"code":[1,2],"why":{}},\
            "localTimestamp":"2019-10-25T13:40:00.010Z"}""");
    assertThat(error.reason()).isEqualTo(RejectReason.UNKNOWN_TYPE);
    assertThat(error.message()).contains("the feed reports an error");
  }

  @Test
  void snapshotIsTrueOrFalse() {
    assertThat(letter(BOOK_CHANGE.replace("\"isSnapshot\":false", "\"isSnapshot\":\"no\"")))
        .extracting(DeadLetter::message)
        .isEqualTo("isSnapshot must be true or false, was the text 'no'");
  }

  @Test
  void arrivalBeforeTheExchangesTimeIsPossible() {
    MarketEvent early = event(TRADE.replace("10:32:49.740Z", "10:32:39.740Z"));
    assertThat(early.ingestTimeMillis()).isLessThan(early.eventTimeMillis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"price\":7996 | \"price\":\"7996\" | UNPARSEABLE | price must be a number, was the text",
        "\"price\":7996, | '' | BAD_PRICE | price is missing",
        "\"amount\":50, | '' | BAD_SIZE | amount is missing",
        "\"price\":7996 | \"price\":null | BAD_PRICE | price is missing",
        "\"price\":7996 | \"price\":1e999 | BAD_PRICE | price must be finite",
        "\"sell\" | \"long\" | UNPARSEABLE | side must be buy, sell or unknown, was long",
        "2019-10-23T10:32:49.669Z | yesterday | BAD_TIME | timestamp must be an ISO-8601 UTC time",
        "\"trade\" | \"gossip\" | UNKNOWN_TYPE | type must be one that is known, was gossip",
        "\"exchange\":\"bitmex\", | '' | UNPARSEABLE | exchange is missing",
        "\"symbol\":\"XBTUSD\", | '' | UNPARSEABLE | symbol is missing",
      })
  void refusalNamesFieldAndValue(String from, String to, RejectReason reason, String message) {
    DeadLetter letter = letter(TRADE.replace(from, to));
    assertThat(letter.reason()).isEqualTo(reason);
    assertThat(letter.message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-23T10:32:49.669Z, 669",
    "2019-10-23T10:32:49.669123Z, 669",
    "2019-10-23T10:32:49.6Z, 600",
    "2019-10-23T10:32:49Z, 0"
  })
  void timesHaveAnyNumberOfDigits(String time, long fraction) {
    assertThat(new IsoTime().millis(time)).isEqualTo(millis("2019-10-23T10:32:49Z") + fraction);
  }

  private static MarketEvent event(String json) {
    List<Ingested> all = read(json);
    assertThat(all).singleElement().extracting(Ingested::deadLetter).isNull();
    return all.get(0).event();
  }

  private static DeadLetter letter(String json) {
    List<Ingested> all = read(json);
    assertThat(all).singleElement().extracting(Ingested::event).isNull();
    return all.get(0).deadLetter();
  }

  static List<Ingested> read(String json) {
    List<Ingested> all = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    FeedFormat.TARDIS.reader().read(new FeedMessage(bytes, "stream", "stream", 7, 0), all::add);
    return all;
  }

  private static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }
}

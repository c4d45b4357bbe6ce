package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.RejectReason;
import io.firebreak.model.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The CSV files of Tardis; headers and rows after docs.tardis.dev, downloadable CSV files. */
class TardisFilesTest {
  private static final String COMMON = "exchange,symbol,timestamp,local_timestamp,";
  private static final String TRADES = COMMON + "id,side,price,amount";
  private static final String TICKERS =
      COMMON
          + "funding_timestamp,funding_rate,predicted_funding_rate,open_interest,last_price,"
          + "index_price,mark_price";
  private static final String TOPS = COMMON + "ask_amount,ask_price,bid_price,bid_amount";
  private static final String OPTIONS =
      COMMON
          + "type,strike_price,expiration,open_interest,last_price,bid_price,bid_amount,bid_iv,"
          + "ask_price,ask_amount,ask_iv,mark_price,mark_iv,underlying_index,underlying_price,"
          + "delta,gamma,vega,theta,rho";

  @TempDir private Path root;

  private MarketEvent only(String name, String header, String row) throws IOException {
    RecordingDirectory directory = new RecordingDirectory(root).write(name, header, row);
    assertThat(directory.deadLetters()).isEmpty();
    return directory.events().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "bitmex_liquidations_2020-03-01_XBTUSD.csv.gz, LIQUIDATION",
    "bitmex/liquidations/2020/03/01/XBTUSD.csv.zst, LIQUIDATION",
    "liquidations/bitmex_trades_2020-03-01_XBTUSD.csv, TRADE",
    "XBTUSD.csv, TRADE"
  })
  void tellsLiquidationsFromTradesByTheName(String name, EventKind kind) throws IOException {
    MarketEvent event =
        only(name, TRADES, "bitmex,XBTUSD,1583020803145000,1583020803307160,a,buy,8000,16");
    assertThat(event.kind()).isEqualTo(kind);
    assertThat(event.side()).isEqualTo(Side.BUY);
    assertThat(event.quantity()).isEqualTo(0.002);
  }

  @Test
  void eventWithoutTheExchangesTimeHasThatOfItsArrival() throws IOException {
    MarketEvent event = only("a.csv", TRADES, "bitmex,XBTUSD,,1583020803307160,a,buy,8000,16");
    assertThat(event.eventTimeMillis()).isEqualTo(1_583_020_803_307L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1583020803145", "1583020803145000", "1583020803145000999"})
  void readsTimesInMilliMicroAndNanoseconds(String time) throws IOException {
    MarketEvent event =
        only("a.csv", TOPS, "binance-futures,BTCUSDT," + time + "," + time + ",1,8001,8000,2");
    assertThat(event.eventTimeMillis()).isEqualTo(1_583_020_803_145L);
    assertThat(event.ingestTimeMillis()).isEqualTo(1_583_020_803_145L);
  }

  @Test
  void readsATickerWhoseEmptyCellsAreUnknown() throws IOException {
    MarketEvent event =
        only(
            "a.csv",
            TICKERS,
            "binance-futures,BTCUSDT,1583020803145000,1583020803307160,1583020800000000,0.0001,,"
                + "1000,9500.5,,9500.25");
    assertThat(event.kind()).isEqualTo(EventKind.DERIVATIVE_TICKER);
    assertThat(event.ticker().markPrice()).isEqualTo(9500.25);
    assertThat(event.ticker().indexPrice()).isNaN();
    assertThat(event.ticker().openInterestBase()).isEqualTo(1000);
    assertThat(event.ticker().fundingRate()).isEqualTo(0.0001);
  }

  @Test
  void readsAnOptionWithItsExpiry() throws IOException {
    MarketEvent event =
        only(
            "a.csv",
            OPTIONS,
            "okex-options,BTC-USD-251031-80000-P,1760054400961000,1760054401159121,put,80000,"
                + "1761897600000000,9260,0.0003,0.0001,3849,0.625,,2705,0.732,0.00023,0.688,"
                + "BTC-USD,121718.4,-0.0045,0.085,0.00003,-0.00005,");
    OptionQuote option = event.option();
    assertThat(option.expiryMillis()).isEqualTo(1_761_897_600_000L);
    assertThat(option.strike()).isEqualTo(80_000);
    assertThat(option.call()).isFalse();
    assertThat(option.bid()).isEqualTo(0.0001);
    assertThat(option.ask()).isNaN();
    assertThat(option.mark()).isEqualTo(0.00023);
    assertThat(option.markVolatility()).isEqualTo(0.688);
    assertThat(option.underlyingPrice()).isEqualTo(121_718.4);
  }

  @Test
  void percentageIsAFractionByTheVenuesScale() throws IOException {
    // A row of the documentation, shortened.
    MarketEvent event =
        only(
            "a.csv",
            COMMON + "type,strike_price,expiration,mark_price,mark_iv",
            "deribit,BTC-9JUN20-9875-P,1591574399413000,1591574400196008,put,9875,"
                + "1591689600000000,0.02210436,62.89");
    assertThat(event.option().markVolatility()).isCloseTo(0.6289, within(1e-12));
  }

  @Test
  void bestPriceMayBeOfUnknownSize() throws IOException {
    MarketEvent event =
        only("a.csv", TOPS, "binance-futures,BTCUSDT,1583020803145000,1583020803307160,,10,9,");
    assertThat(event.book().askPrices()).containsExactly(10);
    assertThat(event.book().askQuantities()).containsExactly(Double.NaN);
  }

  @Test
  void readsTheTopOfABook() throws IOException {
    MarketEvent event =
        only("a.csv", TOPS, "binance-futures,BTCUSDT,1583020803145000,1583020803307160,3,10,9,2.5");
    assertThat(event.kind()).isEqualTo(EventKind.TOP_OF_BOOK);
    assertThat(event.book().bidPrices()).containsExactly(9);
    assertThat(event.book().bidQuantities()).containsExactly(2.5);
    assertThat(event.book().askPrices()).containsExactly(10);
    assertThat(event.book().askQuantities()).containsExactly(3);
  }

  @Test
  void sideThatIsEmptyHasNoLevel() throws IOException {
    MarketEvent event =
        only("a.csv", TOPS, "binance-futures,BTCUSDT,1583020803145000,1583020803307160,,,9,2.5");
    assertThat(event.book().askPrices()).isEmpty();
    assertThat(event.book().bidPrices()).containsExactly(9);
  }

  @Test
  void readsABookOfAnyDepthWithoutItsMissingLevels() throws IOException {
    MarketEvent event =
        only(
            "a.csv",
            COMMON
                + "asks[0].price,asks[0].amount,bids[0].price,bids[0].amount,"
                + "asks[1].price,asks[1].amount,bids[1].price,bids[1].amount",
            "binance-futures,BTCUSDT,1583020803145000,1583020803307160,10,1,9,2,11,3,,");
    assertThat(event.kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
    assertThat(event.book().askPrices()).containsExactly(10, 11);
    assertThat(event.book().askQuantities()).containsExactly(1, 3);
    assertThat(event.book().bidPrices()).containsExactly(9);
    assertThat(event.book().bidQuantities()).containsExactly(2);
  }

  @Test
  void bookOfOneLevelIsItsTop() throws IOException {
    MarketEvent event =
        only(
            "a.csv",
            COMMON + "asks[0].price,asks[0].amount,bids[0].price,bids[0].amount",
            "binance-futures,BTCUSDT,1583020803145000,1583020803307160,10,1,9,2");
    assertThat(event.kind()).isEqualTo(EventKind.TOP_OF_BOOK);
  }

  @Test
  void findsColumnsInAnyOrder() throws IOException {
    MarketEvent event =
        only(
            "a.csv",
            "amount,price,side,more,id,local_timestamp,timestamp,symbol,exchange",
            "16,8000,sell,?,a,1583020803307160,1583020803145000,XBTUSD,bitmex");
    assertThat(event.price()).isEqualTo(8000);
    assertThat(event.eventTimeMillis()).isEqualTo(1_583_020_803_145L);
  }

  @Test
  void venueHasOneNameWhateverTheRecordingCallsIt() throws IOException {
    RecordingDirectory directory =
        new RecordingDirectory(root)
            .write("a.csv", TRADES, "binance-futures,BTCUSDT,1583020803145000,,1,buy,8000,1")
            .write(
                "trades_binancefut_BTCUSDT_1.csv",
                RecordingDirectory.TRADES,
                "1583020803146,binancefut,BTCUSDT,8000,1,buy");
    assertThat(directory.events())
        .extracting(MarketEvent::instrumentKey)
        .containsExactly("binance-futures|BTCUSDT", "binance-futures|BTCUSDT");
  }

  @Test
  void instrumentMayBeListedByTheNameThatTheRecordingUses() throws IOException {
    new RecordingDirectory(root)
        .write(
            "trades_binancefut_ODD_1.csv",
            RecordingDirectory.TRADES,
            "1583020803146,binancefut,ODD,8000,1,buy");
    Instrument listed =
        new Instrument(
            "binancefut", "ODD", "BTC", "USDT", "USDT", InstrumentRole.PERPETUAL, 10, false, "BTC");
    try (Tape tape = (Tape) Recordings.in(root, InstrumentCatalog.of(List.of(listed))).open()) {
      MarketEvent event = tape.next().event();
      assertThat(event.instrumentKey()).isEqualTo("binance-futures|ODD");
      assertThat(event.asset()).isEqualTo("BTC");
    }
  }

  @Test
  void playsSeveralInstrumentsOfOneFile() throws IOException {
    RecordingDirectory directory =
        new RecordingDirectory(root)
            .write(
                "binance-futures_trades_2020-03-01_PERPETUALS.csv",
                TRADES,
                "binance-futures,BTCUSDT,1583020803145000,1583020803307160,1,buy,8000,1",
                "binance-futures,ETHUSDT,1583020803146000,1583020803307161,2,buy,200,1",
                "binance-futures,?,1583020803147000,1583020803307162,3,buy,200,1");
    assertThat(directory.events())
        .extracting(MarketEvent::asset, MarketEvent::position)
        .containsExactly(tuple("BTC", 2L), tuple("ETH", 3L));
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position, DeadLetter::reason)
        .containsExactly(tuple(4L, RejectReason.UNKNOWN_INSTRUMENT));
  }
}

package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OptionQuote;
import io.firebreak.model.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingLayoutTest {
  private static final long OPEN = 1_620_000_000_000L;

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  private MarketEvent only(String name, String header, String line) throws IOException {
    List<MarketEvent> events = directory.write(name, header, line).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void readsATradeWithItsPlace() throws IOException {
    MarketEvent trade =
        only(
            "day/trades_binance_BTCUSDT_1.csv.gz",
            RecordingDirectory.TRADES,
            OPEN + ",binance,BTCUSDT,100.5,0.25,sell");
    assertThat(trade)
        .isEqualTo(
            MarketEvent.of(EventKind.TRADE, "binance", "BTCUSDT")
                .from("day/trades_binance_BTCUSDT_1.csv.gz", 2)
                .listed("BTC", "USDT", InstrumentRole.SPOT)
                .at(OPEN)
                .side(Side.SELL)
                .price(100.5)
                .quantity(0.25)
                .build());
  }

  @Test
  void findsColumnsByNameInAnyOrder() throws IOException {
    MarketEvent trade =
        only("trades_x.csv", "side,qty,price,asset,venue,ts_ms", "buy,2,7,ETHUSDT,binance," + OPEN);
    assertThat(trade.price()).isEqualTo(7);
  }

  @Test
  void convertsInverseContractsToBaseUnits() throws IOException {
    MarketEvent trade =
        only(
            "trades_binance-delivery_BTCUSD_PERP_1.csv",
            RecordingDirectory.TRADES,
            OPEN + ",binance-delivery,BTCUSD_PERP,50000,5,buy");
    assertThat(trade.quantity()).isEqualTo(0.01);
  }

  @Test
  void deliversABarWhenItIsKnown() throws IOException {
    MarketEvent bar =
        only(
            "bars_binance_BTCUSDT_5m_1_2.csv",
            RecordingDirectory.BARS,
            OPEN + ",binance,BTCUSDT,10,12,9,11,3");
    assertThat(bar.eventTimeMillis()).isEqualTo(OPEN + 300_000);
    assertThat(bar.bar().intervalMillis()).isEqualTo(300_000);
  }

  @Test
  void takesTheIntervalFromTheMostCommonGapWhereTheNameHasNone() throws IOException {
    directory.write(
        "bars_mine.csv",
        RecordingDirectory.BARS,
        OPEN + ",binance,BTCUSDT,10,12,9,11,3",
        OPEN + 120_000 + ",binance,BTCUSDT,10,12,9,11,3",
        OPEN + 180_000 + ",binance,BTCUSDT,10,12,9,11,3",
        OPEN + 240_000 + ",binance,BTCUSDT,10,12,9,11,3");
    assertThat(directory.events().get(0).eventTimeMillis()).isEqualTo(OPEN + 60_000);
  }

  @Test
  void takesTheZeroVolumeOfAMarkPriceAsUnknown() throws IOException {
    MarketEvent bar =
        only(
            "bars_binancefut-mark_BTCUSDT_1m_1_2.csv",
            RecordingDirectory.BARS,
            OPEN + ",binancefut-mark,BTCUSDT,10,12,9,11,0.0");
    assertThat(bar.bar().volumeBase()).isNaN();
    assertThat(bar.role()).isEqualTo(InstrumentRole.MARK);
  }

  @Test
  void readsALoneCloseAsABarOfUnknownVolume() throws IOException {
    MarketEvent bar =
        only(
            "closes_binance_BTCUSDT_1h_1_2.csv",
            "ts_ms,venue,asset,close",
            OPEN + ",binance,BTCUSDT,11");
    assertThat(bar.bar().open() + bar.bar().high() + bar.bar().low() + bar.bar().close())
        .isEqualTo(44);
    assertThat(bar.bar().volumeBase()).isNaN();
    assertThat(bar.eventTimeMillis()).isEqualTo(OPEN + 3_600_000);
  }

  @Test
  void readsABookWithoutItsMissingLevels() throws IOException {
    MarketEvent book =
        only(
            "books_binance_BTCUSDT_top2_1.csv",
            "ts_ms,venue,asset,b1p,b1q,b2p,b2q,a1p,a1q,a2p,a2q",
            OPEN + ",binance,BTCUSDT,9,1,8,2,10,3,,");
    assertThat(book.book().bidPrices()).containsExactly(9, 8);
    assertThat(book.book().bidQuantities()).containsExactly(1, 2);
    assertThat(book.book().askPrices()).containsExactly(10);
    assertThat(book.book().askQuantities()).containsExactly(3);
  }

  @Test
  void readsAnOptionByItsUnderlyingExpiryAndStrike() throws IOException {
    MarketEvent quote =
        only(
            "options_okx_BTC_5s_1.csv",
            "ts_ms,venue,underlying,expiry_ms,strike,type,bid,ask,mark,mark_iv,underlying_price",
            OPEN + ",okx-options,BTCUSD,1761897600000,80000.0,P,0.0001,0.0004,0.0002,0.688,121731");
    assertThat(quote.venue() + " " + quote.instrument())
        .isEqualTo("okex-options BTC-USD-251031-80000-P");
    assertThat(quote.role()).isEqualTo(InstrumentRole.OPTION);
    assertThat(quote.asset() + quote.quote()).isEqualTo("BTCUSD");
    assertThat(quote.option())
        .isEqualTo(
            new OptionQuote(
                1_761_897_600_000L, 80_000, false, 0.0001, 0.0004, 0.0002, 0.688, 121_731));
  }

  @Test
  void takesZeroAsNoAskNoMarkAndNoVolatilityButAsABidOfNothing() throws IOException {
    MarketEvent quote =
        only(
            "options_deribit_1.csv",
            "mark_iv,mark,ask,bid,type,strike,expiry_ms,underlying,venue,ts_ms",
            "0.0,0.0,0.0,0.0,C,0.0125,1761897600000,XRPUSD,deribit," + OPEN);
    assertThat(quote.instrument()).isEqualTo("XRP-USD-251031-0.0125-C");
    assertThat(quote.option().bid()).isZero();
    assertThat(quote.option().ask()).isNaN();
    assertThat(quote.option().mark()).isNaN();
    assertThat(quote.option().markVolatility()).isNaN();
  }

  @Test
  void refusesAnOptionThatIsNeitherCallNorPut() throws IOException {
    directory.write(
        "options_x.csv",
        "ts_ms,venue,underlying,expiry_ms,strike,type",
        OPEN + ",deribit,BTCUSD,1761897600000,80000,call");
    assertThat(directory.deadLetters().get(0).message())
        .contains("type must be C or P, was 'call'");
  }

  @Test
  void readsALendingLiquidation() throws IOException {
    MarketEvent forced =
        only(
            "liquidations_aave-v2_1_2.csv",
            "ts_ms,venue,asset,side,price,qty,repaid_asset,repaid_usd,price_src",
            OPEN + ",aave-v2,WETH,sell,661.8,0.5,WBTC,14.4,oracle");
    assertThat(forced.kind()).isEqualTo(EventKind.LIQUIDATION);
    assertThat(forced.asset()).isEqualTo("ETH");
    assertThat(forced.side()).isEqualTo(Side.SELL);
  }

  @Test
  void readsAVolatilityBarWhenItIsKnown() throws IOException {
    MarketEvent index =
        only(
            "iv_deribit_BTC_DVOL_1d_1_2.csv",
            "ts_ms,venue,asset,tenor_days,iv,iv_open,iv_high,iv_low",
            OPEN + ",deribit,BTC-DVOL,30,0.3478,0.3381,0.356,0.334");
    assertThat(index.kind()).isEqualTo(EventKind.VOLATILITY_INDEX);
    assertThat(index.price()).isEqualTo(0.3478);
    assertThat(index.eventTimeMillis()).isEqualTo(OPEN + 86_400_000);
  }

  @Test
  void readsASymbolWithAStrikeAsAnOption() throws IOException {
    MarketEvent option =
        only(
            "iv_okx_BTC_otmcalls_5s_1.csv",
            "ts_ms,venue,asset,tenor_days,iv",
            "1760054403496,okx-options,BTC-132000C,49.3333,0.3872");
    assertThat(option.eventTimeMillis()).isEqualTo(1_760_054_403_496L);
    assertThat(option.option().strike()).isEqualTo(132_000);
    assertThat(option.option().call()).isTrue();
    assertThat(option.option().markVolatility()).isEqualTo(0.3872, within(0.0));
    // 2025-11-28T08:00:00Z
    assertThat(option.option().expiryMillis()).isEqualTo(1_764_316_800_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1760054402938", "1760054402938941", "1760054402938941123"})
  void readsTardisTradesInMilliMicroAndNanoseconds(String timestamp) throws IOException {
    MarketEvent trade =
        only(
            "coinbase_trades.csv.gz",
            TardisTradeLines.COLUMNS,
            "coinbase,AVAX-USD," + timestamp + "," + timestamp + ",629,buy,28.4,4.1");
    assertThat(trade.eventTimeMillis()).isEqualTo(1_760_054_402_938L);
    assertThat(trade.id()).isEqualTo("629");
    assertThat(trade.asset()).isEqualTo("AVAX");
  }
}

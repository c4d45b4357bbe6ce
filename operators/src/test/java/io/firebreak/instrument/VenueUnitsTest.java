package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of published messages in base units, by what their venue counts. */
class VenueUnitsTest {
  private static final InstrumentCatalog INFERRED = InstrumentCatalog.inferred();

  private static double traded(
      InstrumentCatalog catalog, String venue, String symbol, double price, double size) {
    MarketEvent event =
        MarketEvent.of(EventKind.TRADE, venue, symbol).at(1).price(price).quantity(size).build();
    return catalog.find(venue, symbol).orElseThrow().normalise(event).quantity();
  }

  private static double openInterest(
      InstrumentCatalog catalog, String venue, String symbol, double mark, double published) {
    DerivativeTicker ticker = new DerivativeTicker(mark, Double.NaN, published, Double.NaN);
    MarketEvent event =
        MarketEvent.of(EventKind.DERIVATIVE_TICKER, venue, symbol).at(1).ticker(ticker).build();
    return catalog.find(venue, symbol).orElseThrow().normalise(event).ticker().openInterestBase();
  }

  /** github.com/ccxt/ccxt/pull/23350: sz 10000 of BTC-USDT-SWAP are contracts of 0.01 BTC. */
  @Test
  void sizeOfOkxIsContracts() {
    assertThat(traded(INFERRED, "okex-swap", "BTC-USDT-SWAP", 57_102.9, 10_000)).isEqualTo(100);
  }

  /** Trades of tardis-node's tests: amounts of inverse contracts are USD. */
  @ParameterizedTest
  @CsvSource({
    "bitmex, XBTUSD, 7996, 50",
    "deribit, BTC-PERPETUAL, 3948.69, 10",
    "bybit, BTCUSD, 43511.7, 3",
  })
  void inverseSizeIsUsd(String venue, String symbol, double price, double size) {
    assertThat(traded(INFERRED, venue, symbol, price, size)).isCloseTo(size / price, within(1e-15));
  }

  /** github.com/bmoscon/cryptofeed, exchanges/bybit.py: a linear size is base units. */
  @Test
  void linearSizeOfBybitIsBase() {
    assertThat(traded(INFERRED, "bybit", "BTC-USDT-PERP", 43_511.7, 0.003)).isEqualTo(0.003);
  }

  /** Ticker of tardis-node's tests: 84 million are USD. */
  @Test
  void inverseOpenInterestOfDeribitIsUsd() {
    assertThat(openInterest(INFERRED, "deribit", "BTC-PERPETUAL", 7_987.56, 84_129_491))
        .isCloseTo(84_129_491 / 7_987.56, within(1e-9));
  }

  /** github.com/bmoscon/cryptofeed, exchanges/okx.py: oi 565474 stands beside oiCcy 5654.74. */
  @Test
  void openInterestOfOkxIsContracts() {
    assertThat(openInterest(INFERRED, "okex-swap", "BTC-USDT-SWAP", Double.NaN, 565_474))
        .isCloseTo(5_654.74, within(1e-9));
  }

  @Test
  void inverseOpenInterestWithoutAPriceIsUnknown() {
    assertThat(openInterest(INFERRED, "deribit", "BTC-PERPETUAL", Double.NaN, 1)).isNaN();
  }

  @Test
  void openInterestMayCountOtherwiseThanSizes() {
    VenueProfile base = VenueProfile.UNDESCRIBED.withUnits(SizeUnit.BASE, SizeUnit.BASE);
    VenueProfile mixed =
        new VenueProfile(
            base.liquidationSide(),
            ContractUnits.both(SizeUnit.CONTRACTS),
            base.openInterest(),
            base.volatilityScale(),
            0,
            Delivery.PUSH,
            0,
            true);
    Instrument contract =
        Instrument.linear("v", "S", InstrumentRole.PERPETUAL, new Pair("B", "USDT")).contracts(10);
    InstrumentCatalog catalog =
        InstrumentCatalog.of(List.of(contract), VenueProfiles.defaults().with("v", mixed));
    assertThat(traded(catalog, "v", "S", 5, 2)).isEqualTo(20);
    assertThat(openInterest(catalog, "v", "S", 5, 2)).isEqualTo(2);
  }

  @Test
  void sizeOfSpotIsBaseAnywhere() {
    assertThat(traded(INFERRED, "okex", "BTC-USDT", 50_000, 2)).isEqualTo(2);
    assertThat(traded(INFERRED, "okx", "BTC-USDT", 50_000, 2)).isEqualTo(2);
  }

  @Test
  void inferredContractsAgreeWithTheTable() {
    InstrumentInferenceTest.contracts()
        .forEach(
            found -> {
              SizeUnit unit = VenueProfiles.defaults().of(found.venue()).size().of(found.inverse());
              boolean one = found.contractSize() == 1;
              assertThat(unit == SizeUnit.CONTRACTS || one).as(found.toString()).isTrue();
              assertThat(unit == SizeUnit.QUOTE_USD && !found.inverse()).isFalse();
              assertThat(unit == SizeUnit.BASE && found.inverse()).isFalse();
            });
  }
}

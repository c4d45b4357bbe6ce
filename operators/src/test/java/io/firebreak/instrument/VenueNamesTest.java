package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueNamesTest {
  @ParameterizedTest
  @CsvSource({
    "binancefut, binance-futures",
    "binancefut-mark, binance-futures-mark",
    "binanceus, binance-us",
    "okx-options, okex-options",
    "binance-futures, binance-futures",
    "binance, binance",
    "'', ''"
  })
  void aliasHasTheNameThatOtherFeedsUse(String venue, String name) {
    assertThat(VenueNames.of(venue)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"binancefut, BTCUSDT", "binanceus, BTCUSDT", "okx-options, BTC-132000C"})
  void aliasAndNameAreReadAlike(String venue, String symbol) {
    Instrument alias = InstrumentCatalog.inferred().find(venue, symbol).orElseThrow();
    assertThat(InstrumentCatalog.inferred().find(VenueNames.of(venue), symbol))
        .contains(alias.at(VenueNames.of(venue)));
  }
}

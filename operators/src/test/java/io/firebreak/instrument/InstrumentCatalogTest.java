package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.InstrumentRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentCatalogTest {
  private static final Instrument LISTED =
      Instrument.linear("binance", "BTCUSDT", InstrumentRole.FUTURE, new Pair("BTC", "USDT"));

  @Test
  void prefersTheListedEntry() {
    InstrumentCatalog catalog = InstrumentCatalog.of(List.of(LISTED)).orInferred();
    assertThat(catalog.find("binance", "BTCUSDT").map(Instrument::role))
        .contains(InstrumentRole.FUTURE);
  }

  @Test
  void infersOnlyWhereAllowed() {
    InstrumentCatalog strict = InstrumentCatalog.of(List.of(LISTED));
    assertThat(strict.find("binance", "ETHUSDT")).isEmpty();
    assertThat(strict.orInferred().find("binance", "ETHUSDT")).isPresent();
  }

  @Test
  void refusesASymbolListedTwice() {
    assertThatThrownBy(() -> InstrumentCatalog.of(List.of(LISTED, LISTED)))
        .hasMessage("instrument binance BTCUSDT is listed twice");
  }

  @Test
  void countsListedAndInferredContractsAsTheirVenueDoes() {
    VenueProfiles profiles =
        VenueProfiles.defaults()
            .with("binance", VenueProfile.UNDESCRIBED)
            .with("okex-swap", VenueProfiles.defaults().of("binance-futures"));
    InstrumentCatalog catalog = InstrumentCatalog.of(List.of(LISTED), profiles).orInferred();
    assertThat(catalog.find("binance", "BTCUSDT").map(Instrument::sizeUnit))
        .contains(SizeUnit.CONTRACTS);
    assertThat(catalog.find("okex-swap", "BTC-USDT-SWAP").map(Instrument::sizeUnit))
        .contains(SizeUnit.BASE);
    assertThat(catalog.profiles()).isSameAs(profiles);
  }
}

package io.firebreak.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.model.Bar;
import io.firebreak.model.BookLevels;
import io.firebreak.model.DerivativeTicker;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {
  private static final Pair BTC_USD = new Pair("BTC", "USD");
  private static final Instrument LINEAR =
      Instrument.linear("venue", "BTCUSD", InstrumentRole.PERPETUAL, BTC_USD).contracts(0.01);
  private static final Instrument INVERSE =
      Instrument.linear("venue", "BTCUSD", InstrumentRole.PERPETUAL, BTC_USD).inverseContracts(100);

  private static MarketEventBuilder event(EventKind kind) {
    return MarketEvent.of(kind, "venue", "BTCUSD").at(1);
  }

  @Test
  void listsTheEvent() {
    MarketEvent listed = LINEAR.normalise(event(EventKind.HEARTBEAT).build());
    assertThat(listed.asset() + listed.quote() + listed.role()).isEqualTo("BTCUSDPERPETUAL");
  }

  @Test
  void multipliesLinearContracts() {
    MarketEvent trade = event(EventKind.TRADE).price(50_000).quantity(300).build();
    assertThat(LINEAR.normalise(trade).quantity()).isEqualTo(3);
  }

  @Test
  void dividesInverseContractsByThePrice() {
    MarketEvent trade = event(EventKind.LIQUIDATION).price(50_000).quantity(300).build();
    assertThat(INVERSE.normalise(trade).quantity()).isEqualTo(0.6);
  }

  @Test
  void convertsAnInverseBarByItsClose() {
    MarketEvent bar = event(EventKind.BAR).bar(new Bar(1, 40_000, 1, 20_000, 10, 60_000)).build();
    assertThat(INVERSE.normalise(bar).bar().volumeBase()).isEqualTo(0.05);
  }

  @Test
  void convertsAnInverseBookLevelByLevel() {
    BookLevels book =
        new BookLevels(
            new double[] {20_000, 10_000}, new double[] {1, 1},
            new double[] {25_000}, new double[] {5});
    BookLevels base = INVERSE.normalise(event(EventKind.BOOK_SNAPSHOT).book(book).build()).book();
    assertThat(base.bidQuantities()).containsExactly(0.005, 0.01);
    assertThat(base.askQuantities()).containsExactly(0.02);
  }

  @Test
  void convertsInverseOpenInterestByTheMark() {
    DerivativeTicker ticker = new DerivativeTicker(50_000, 40_000, 1_000, 0);
    MarketEvent event = event(EventKind.DERIVATIVE_TICKER).ticker(ticker).build();
    assertThat(INVERSE.normalise(event).ticker().openInterestBase()).isEqualTo(2);
  }

  @Test
  void keepsAnUnknownQuantityUnknown() {
    assertThat(INVERSE.normalise(event(EventKind.HEARTBEAT).build()).quantity()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAnImpossibleContractSize(double size) {
    assertThatThrownBy(() -> LINEAR.contracts(size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contractSize must be finite and above 0, was " + size);
  }
}

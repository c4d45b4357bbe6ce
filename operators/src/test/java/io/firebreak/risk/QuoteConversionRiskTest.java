package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import io.firebreak.model.Side;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Ticks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** BTCUSDC while USDC is worth 0.88 USD, as on 2023-03-11: every notional shrinks with it. */
class QuoteConversionRiskTest {
  private static final long START = 1_000_000_000;
  private static final QuoteRates DEPEGGED = asset -> asset.equals("USDC") ? 0.88 : Double.NaN;
  private static final QuoteRates PAR = asset -> asset.equals("USDC") ? 1 : Double.NaN;

  private static MarketEventBuilder event(EventKind kind) {
    return MarketEvent.of(kind, "kraken", "BTC/USDC")
        .listed("BTC", "USDC", InstrumentRole.SPOT)
        .at(START)
        .sequence(1);
  }

  /** Ten BTC on each side, 5 bps from a mid of 20,000 USDC. */
  private static MarketEvent book() {
    return event(EventKind.BOOK_SNAPSHOT)
        .book(
            new BookLevels(
                new double[] {19_990}, new double[] {10},
                new double[] {20_010}, new double[] {10}))
        .build();
  }

  private static MarketEvent liquidation() {
    return event(EventKind.LIQUIDATION).side(Side.SELL).price(20_000).quantity(3).build();
  }

  private static AssetRisk risk(QuoteRates rates, MarketEvent event) {
    List<MarketEvent> events = List.of(book(), event);
    VenueTick tick =
        new VenueTickEngine(VenueProfiles.defaults())
            .step(null, Ticks.at(START, events))
            .outputs()
            .get(0);
    List<AssetInput> inputs = List.of(AssetInput.of(tick));
    return new AssetRiskEngine().step(null, Ticks.at(START, inputs, rates)).outputs().get(0);
  }

  @Test
  void depthCountsAtTheMeasuredRate() {
    AssetRisk risk = risk(DEPEGGED, book());
    assertThat(risk.liquidity().bidUsd()).isCloseTo(10 * 19_990 * 0.88, within(1e-6));
    assertThat(risk.liquidity().askUsd()).isCloseTo(10 * 20_010 * 0.88, within(1e-6));
  }

  @Test
  void forcedSellingCountsAtTheMeasuredRate() {
    double depegged = risk(DEPEGGED, liquidation()).leverage().liquidatedUsdPerSecond();
    double par = risk(PAR, liquidation()).leverage().liquidatedUsdPerSecond();
    assertThat(depegged / par).isCloseTo(0.88, within(1e-12));
  }

  @Test
  void priceCountsAtTheMeasuredRate() {
    assertThat(risk(DEPEGGED, book()).priceUsd()).isCloseTo(17_600, within(1e-9));
  }
}

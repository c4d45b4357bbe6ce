package io.firebreak.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.OracleView;
import org.junit.jupiter.api.Test;

/** An oracle beside a market at known prices; 1e-9 bps is the rounding of two logarithms. */
class OracleAssemblerTest {
  private static final double TOLERANCE = 1e-9;
  private static final double PERCENT_BPS = 1e4 * Math.log(1.01);

  private OracleMemory memory = OracleMemory.unseen();

  private void said(double price, long timeMillis, double marketUsd) {
    MarketEvent event =
        MarketEvent.of(EventKind.ORACLE_PRICE, "chainlink", "BTCUSD")
            .price(price)
            .at(timeMillis)
            .ingestedAt(timeMillis)
            .build();
    memory = OracleAssembler.plus(memory, event, marketUsd);
  }

  private OracleView at(long timeMillis, double marketUsd) {
    return OracleAssembler.view(memory, marketUsd, timeMillis);
  }

  @Test
  void oracleThatNeverSpokeIsUnknown() {
    assertThat(at(1_000, 100)).isEqualTo(OracleView.unknown());
  }

  @Test
  void agesFromItsLastPrice() {
    said(100, 1_000, 100);
    assertThat(at(61_000, 100).ageSeconds()).isEqualTo(60);
  }

  @Test
  void cadenceIsUnknownBeforeTheSecondPrice() {
    said(100, 1_000, 100);
    assertThat(at(1_000, 100).cadenceSeconds()).isNaN();
    said(100, 31_000, 100);
    assertThat(at(31_000, 100).cadenceSeconds()).isEqualTo(30);
  }

  @Test
  void divergesFromTheMarketOfNow() {
    said(101, 1_000, 100);
    assertThat(at(2_000, 100).divergenceBps()).isCloseTo(PERCENT_BPS, within(TOLERANCE));
  }

  @Test
  void jumpIsWhatTheMarketDidNotDo() {
    said(100, 1_000, 100);
    said(101, 2_000, 100);
    assertThat(at(2_000, 100).jumpBps()).isCloseTo(PERCENT_BPS, within(TOLERANCE));
  }

  @Test
  void moveWithTheMarketIsNoJump() {
    said(100, 1_000, 100);
    said(101, 2_000, 101);
    assertThat(at(2_000, 101).jumpBps()).isCloseTo(0, within(TOLERANCE));
  }

  @Test
  void repeatedPriceIsUnchangedWhileTheMarketMoves() {
    said(100, 1_000, 100);
    said(100, 61_000, 101);
    OracleView view = at(61_000, 101);
    assertThat(view.unchangedSeconds()).isEqualTo(60);
    assertThat(view.ageSeconds()).isZero();
    assertThat(view.marketMoveBps()).isCloseTo(PERCENT_BPS, within(TOLERANCE));
  }

  @Test
  void timeThatGoesBackIsNotBelieved() {
    said(100, 2_000, 100);
    said(50, 1_000, 100);
    assertThat(at(2_000, 100).priceUsd()).isEqualTo(100);
  }
}

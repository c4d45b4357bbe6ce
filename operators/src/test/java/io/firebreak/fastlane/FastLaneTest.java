package io.firebreak.fastlane;

import static io.firebreak.fastlane.Lanes.CLOSED;
import static io.firebreak.fastlane.Lanes.GRID;
import static io.firebreak.fastlane.Lanes.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.BreakerState;
import io.firebreak.model.EventKind;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ProvisionalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastLaneTest {
  @ParameterizedTest
  @CsvSource({"96, true", "96.0001, false", "90, true", "89.9999, false", "NaN, false"})
  void priceIsOutsideExactlyAtItsBand(double price, boolean hit) {
    assertThat(FastLane.hit(Lanes.closed(), trade(10_000, price), GRID)).isEqualTo(hit);
  }

  @ParameterizedTest
  @CsvSource({
    "96, WATCH",
    "95.0001, WATCH",
    "95, RESTRICT",
    "94.0001, RESTRICT",
    "94, PACE",
    "1, PACE"
  })
  void levelGrowsWithTheDistance(double price, BreakerState level) {
    assertThat(FastLane.signal(Lanes.closed(), trade(10_000, price), GRID).level())
        .isEqualTo(level);
  }

  @Test
  void firstTickHasNoBand() {
    assertThat(FastLane.hit(null, trade(10_000, 95), GRID)).isFalse();
  }

  @Test
  void laneThatIsOffIsNeverHit() {
    assertThat(FastLane.hit(Lanes.off(), trade(10_000, 95), GRID)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9999, false", "10000, true", "309999, true", "310000, false"})
  void bandCountsForFiveMinutesAfterItsTick(long timeMillis, boolean hit) {
    assertThat(FastLane.hit(Lanes.closed(), trade(timeMillis, 90), GRID)).isEqualTo(hit);
  }

  @ParameterizedTest
  @CsvSource({"10999, false", "11000, true"})
  void secondOfATickIsNotRaised(long timeMillis, boolean hit) {
    LaneState raised = Lanes.closed().raised(10_999);
    assertThat(FastLane.hit(raised, trade(timeMillis, 90), GRID)).isEqualTo(hit);
  }

  @Test
  void signalHoldsForTwoTicksAfterItsOwn() {
    ProvisionalSignal signal = FastLane.signal(Lanes.closed(), trade(10_300, 94), GRID);
    assertThat(signal.tickEndMillis()).isEqualTo(10_999);
    assertThat(signal.validUntilMillis()).isEqualTo(12_999);
  }

  @Test
  void signalSaysWhereItComesFromAndWhatToDo() {
    ProvisionalSignal signal = FastLane.signal(Lanes.closed(), trade(CLOSED + 1, 94), GRID);
    assertThat(signal.id()).isEqualTo("trades.csv@17");
    assertThat(signal.scope()).isEqualTo("venue:binance|BTC");
    assertThat(signal.status()).isEqualTo(ProvisionalStatus.RAISED);
    assertThat(signal.action()).isEqualTo(BreakerAction.PACE_LIQUIDATIONS);
    assertThat(signal.fallback()).isEqualTo(BreakerAction.REFUSE_NEW_LEVERAGE);
    assertThat(signal.policyVersion()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "TRADE, SPOT, true",
    "LIQUIDATION, PERPETUAL, true",
    "TRADE, OPTION, false",
    "BAR, SPOT, false",
    "DERIVATIVE_TICKER, PERPETUAL, false"
  })
  void tradesAndLiquidationsAreTested(EventKind kind, InstrumentRole role, boolean tested) {
    assertThat(FastLane.tests(Lanes.event(kind, 1).listed("BTC", "USDT", role).build()))
        .isEqualTo(tested);
  }
}

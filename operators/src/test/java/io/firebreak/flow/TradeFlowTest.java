package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TradeFlowTest {
  private static final long HOUR = 3_600_000;

  @Test
  void volumeOfADayIsUnknownBeforeAnHour() {
    FlowState state = TradeFlow.plus(FlowState.unseen(), new Traded(0, 0, 100, 0), 0);
    assertThat(TradeFlow.dailyUsd(FlowState.unseen(), HOUR)).isNaN();
    assertThat(TradeFlow.dailyUsd(state, HOUR - 1)).isNaN();
    assertThat(TradeFlow.dailyUsd(state, HOUR)).isPositive();
  }

  @Test
  void steadyBarsHaveTheVolumeOfTheirDay() {
    FlowState state = FlowState.unseen();
    for (int hour = 1; hour <= 48; hour++) {
      state = TradeFlow.plus(state, new Traded(0, 0, 1_000, HOUR), hour * HOUR);
    }
    assertThat(TradeFlow.dailyUsd(state, 48 * HOUR)).isCloseTo(24_000, within(1e-6));
  }
}

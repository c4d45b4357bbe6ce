package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeverageMixTest {
  @Test
  void longIsLiquidatedWhereItsMarginIsTheMaintenanceMargin() {
    LeverageMix mix = new LeverageMix(new double[] {10}, new double[] {1}, 0.005);
    assertThat(mix.threshold(0)).isCloseTo(0.905, within(1e-15));
  }

  @Test
  void highestLeverageIsLiquidatedFirst() {
    assertThat(LeverageMix.major().highestThreshold()).isCloseTo(0.985, within(1e-15));
    assertThat(LeverageMix.other().highestThreshold()).isCloseTo(0.96, within(1e-15));
  }

  @Test
  void unleveredLongIsNeverLiquidated() {
    LeverageMix mix = new LeverageMix(new double[] {1}, new double[] {1}, 0);
    assertThat(mix.threshold(0)).isPositive().isLessThan(1e-300);
  }

  @Test
  void sharesMustSumToOne() {
    assertThatThrownBy(() -> new LeverageMix(new double[] {2, 3}, new double[] {.5, .4}, 0.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shares must be above 0 with sum 1, were [0.5, 0.4]");
  }

  @Test
  void leveragesMustAscend() {
    assertThatThrownBy(() -> new LeverageMix(new double[] {3, 3}, new double[] {.5, .5}, 0.01))
        .hasMessage("leverages must be at least 1 and ascend, were [3.0, 3.0]");
  }

  @Test
  void everyLeverageNeedsAShare() {
    assertThatThrownBy(() -> new LeverageMix(new double[] {3}, new double[] {.5, .5}, 0.01))
        .hasMessage("leverages and shares must be as many, at least 1, were 1 and 2");
  }

  @Test
  void maintenanceMarginMustLeaveRoomForTheHighestLeverage() {
    assertThatThrownBy(() -> new LeverageMix(new double[] {50}, new double[] {1}, 0.02))
        .hasMessage("maintenanceMargin must be in [0, 1 / 50.0), was 0.02");
  }
}

package io.firebreak.job.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.simulation.SimulationConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calm market, whose nearest position is liquidated by a fall of two percent. */
class FollowedHaircutsTest {
  private static final SimulationConfig CALM =
      SimulationConfig.crashDay()
          .withDurationMillis(120_000)
          .withIntensity(0)
          .withEventsPerSecond(10);

  private static FollowedHaircuts raisedTo(int bps) {
    long at = CALM.startMillis() + 30_000;
    return new FollowedHaircuts(List.of(new FollowedHaircuts.Rise("BTC", at, 700, bps)));
  }

  @Test
  void nothingIsLiquidatedWithoutARise() {
    assertThat(new FollowedHaircuts(List.of()).liquidatedUsd(CALM)).isZero();
  }

  @Test
  void aStepOfTheGuardLiquidatesNothing() {
    assertThat(raisedTo(750).liquidatedUsd(CALM)).isZero();
  }

  @Test
  void aRiseThatTakesThresholdsBeyondThePriceLiquidates() {
    // (1 - 0.25) / (1 - 0.07): like a fall of 19 %.
    assertThat(raisedTo(2_500).liquidatedUsd(CALM)).isGreaterThan(1e7);
  }
}

package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationConfigTest {
  private static final SimulationConfig DAY = SimulationConfig.crashDay();

  @Test
  void crashDayIsSixHoursWithTheShockAtThree() {
    assertThat(DAY)
        .isEqualTo(
            new SimulationConfig(
                1,
                1_760_119_200_000L,
                21_600_000,
                10_800_000,
                1000,
                1.0,
                50.0,
                List.of(),
                Crowding.NORMAL));
  }

  @Test
  void withersChangeOneValueEach() {
    List<Outage> outages = List.of(new Outage("beta", 0, 1));
    assertThat(
            DAY.withSeed(9)
                .withStartMillis(1)
                .withDurationMillis(2000)
                .withShockAtMillis(3)
                .withStepMillis(250)
                .withIntensity(0.5)
                .withEventsPerSecond(80)
                .withOutages(outages)
                .withCrowding(Crowding.CROWDED))
        .isEqualTo(new SimulationConfig(9, 1, 2000, 3, 250, 0.5, 80, outages, Crowding.CROWDED));
  }

  @Test
  void stepOutOfRangeIsRefused() {
    assertThatThrownBy(() -> DAY.withStepMillis(99))
        .hasMessage("stepMillis must be in [100, 1000], was 99");
    assertThat(DAY.withStepMillis(100).stepMillis()).isEqualTo(100);
  }

  @Test
  void intensityOutOfRangeIsRefused() {
    assertThatThrownBy(() -> DAY.withIntensity(Double.NaN))
        .hasMessage("intensity must be in [0, 4], was NaN");
  }

  @Test
  void rateOutOfRangeIsRefused() {
    assertThatThrownBy(() -> DAY.withEventsPerSecond(9.9))
        .hasMessage("eventsPerSecond must be in [10, 100000], was 9.9");
  }
}

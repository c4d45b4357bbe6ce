package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirebreakPathsTest {
  private static final int HOURS = 600;
  private static final Horizon FOUR_HOURS = new Horizon(4, 0.01);
  private static final LayerReading TAIL = reading(Layer.TAIL, HaircutKind.INITIAL);
  private static final LayerReading POSTED = reading(Layer.POSTED, HaircutKind.INITIAL);
  private static final LayerReading MAINTENANCE = reading(Layer.POSTED, HaircutKind.MAINTENANCE);

  @Test
  void tailGrowsWithTheRootOfTheHorizon() {
    double day = last(paths(true, 24, TAIL).get(0));
    double hours = last(paths(true, 6, TAIL).get(0));
    assertThat(Math.log1p(-day) / Math.log1p(-hours)).isCloseTo(2, within(0.02));
  }

  @Test
  void tailIsLowerWhereMoreBreachesAreAimedAt() {
    HourlyCloses closes = RandomCloses.of(11, 2_000);
    assertThat(last(tail(closes, 0.1))).isLessThan(0.8 * last(tail(closes, 0.01)));
  }

  @Test
  void layersBelowThePostedOneAreReadEveryHour() {
    double[] tail = paths(true, 4, TAIL).get(0).haircuts();
    assertThat(Procyclicality.changes(tail)).isGreaterThan(HOURS / 2);
  }

  @Test
  void floorsHoldThePostedHaircutUpOnlyWhereTheyAreOn() {
    HourlyCloses still = new HourlyCloses("XYZ", 0, RandomCloses.flat(2_000));
    int floorBps = Policy.v0().haircut().classOf("XYZ").initialFloorBps();
    assertThat(
            last(
                new FirebreakPaths(Policy.v0(), true, TailHistory.NONE)
                    .of(still, FOUR_HOURS, List.of(POSTED))
                    .get(0)))
        .isGreaterThanOrEqualTo(floorBps / 1e4);
    assertThat(
            last(
                new FirebreakPaths(Policy.v0(), false, TailHistory.NONE)
                    .of(still, FOUR_HOURS, List.of(POSTED))
                    .get(0)))
        .isLessThan(floorBps / 1e4);
  }

  @Test
  void initialIsNeverBelowMaintenance() {
    List<HaircutPath> paths = paths(true, 24, POSTED, MAINTENANCE);
    for (int hour = 0; hour < HOURS; hour++) {
      assertThat(paths.get(0).haircuts()[hour])
          .isGreaterThanOrEqualTo(paths.get(1).haircuts()[hour]);
    }
  }

  @Test
  void readingAnHourlyDecisionMovesNoHaircut() {
    HourlyCloses closes = RandomCloses.of(11, HOURS);
    List<HaircutPath> alone =
        new FirebreakPaths(Policy.v0(), true, TailHistory.NONE)
            .of(closes, FOUR_HOURS, List.of(POSTED));
    List<HaircutPath> together =
        new FirebreakPaths(Policy.v0(), true, TailHistory.NONE)
            .of(closes, FOUR_HOURS, List.of(TAIL, MAINTENANCE, POSTED));
    assertThat(together.get(2).haircuts()).isEqualTo(alone.get(0).haircuts());
  }

  private static List<HaircutPath> paths(boolean floors, int horizon, LayerReading... readings) {
    return new FirebreakPaths(Policy.v0(), floors, TailHistory.NONE)
        .of(RandomCloses.of(11, HOURS), new Horizon(horizon, 0.01), List.of(readings));
  }

  private static HaircutPath tail(HourlyCloses closes, double alpha) {
    return new FirebreakPaths(Policy.v0(), true, TailHistory.NONE)
        .of(closes, new Horizon(4, alpha), List.of(TAIL))
        .get(0);
  }

  private static double last(HaircutPath path) {
    return path.haircuts()[path.haircuts().length - 1];
  }

  private static LayerReading reading(Layer layer, HaircutKind kind) {
    return new LayerReading(layer, kind);
  }
}

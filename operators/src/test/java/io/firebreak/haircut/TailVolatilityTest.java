package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.ImpliedView;
import io.firebreak.model.VolatilityView;
import org.junit.jupiter.api.Test;

class TailVolatilityTest {
  private static final long MINUTE = 60_000;

  private static VolatilityView ladder(double[] realised, double[] downside) {
    return new VolatilityView(realised, downside, Double.NaN, Double.NaN, ImpliedView.unknown());
  }

  @Test
  void blendsVariancesOfTheRungsOfTheHorizon() {
    VolatilityView ladder =
        ladder(new double[] {9, 9, 1, 9, 9, 9}, new double[] {9, 9, 2, 3, 9, 4});

    assertThat(TailVolatility.of(ladder, 240 * MINUTE))
        .isCloseTo(Math.sqrt(0.15 * 1 + 0.15 * 4 + 0.4 * 9 + 0.3 * 16), within(1e-12));
  }

  @Test
  void aCalmLadderIsItsOwnBlend() {
    double[] flat = {0.6, 0.6, 0.6, 0.6, 0.6, 0.6};

    assertThat(TailVolatility.of(ladder(flat, flat), 15 * MINUTE)).isCloseTo(0.6, within(1e-15));
  }

  @Test
  void shortHorizonsListenToTheFifteenMinuteRung() {
    assertThat(TailVolatility.fastRung(15 * MINUTE)).isEqualTo(1);
    assertThat(TailVolatility.fastRung(240 * MINUTE - 1)).isEqualTo(1);
    assertThat(TailVolatility.fastRung(240 * MINUTE)).isEqualTo(2);
    assertThat(TailVolatility.fastRung(2880 * MINUTE)).isEqualTo(2);
  }

  @Test
  void anUnknownRungLeavesItsWeightToTheOthers() {
    double nan = Double.NaN;
    VolatilityView ladder =
        ladder(new double[] {9, 9, 1, 9, 9, 9}, new double[] {9, 9, 2, 3, 9, nan});

    assertThat(TailVolatility.of(ladder, 240 * MINUTE))
        .isCloseTo(Math.sqrt((0.15 * 1 + 0.15 * 4 + 0.4 * 9) / 0.7), within(1e-12));
    assertThat(TailVolatility.complete(ladder, 240 * MINUTE)).isFalse();
  }

  @Test
  void nothingKnownIsUnknown() {
    assertThat(TailVolatility.of(ladder(new double[0], new double[0]), MINUTE)).isNaN();
  }
}

package io.firebreak.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Values computed by hand from the definitions of Murphy, Vasios and Vause (2014). */
class ProcyclicalityTest {
  private static final double[] MARGIN = {10, 10.5, 11, 10.8, 12, 16, 22, 24, 20, 18, 15, 13};
  private static final double ROUNDED = 5.1e-10;

  @Test
  void peakToTrough() {
    assertThat(Procyclicality.peakToTrough(MARGIN)).isEqualTo(2.4);
  }

  @Test
  void largestRiseOfADayAndOfFive() {
    assertThat(Procyclicality.largestRise(1, MARGIN)).isEqualTo(6);
    assertThat(Procyclicality.largestRelativeRise(1, MARGIN)).isCloseTo(.375, within(1e-15));
    assertThat(Procyclicality.largestRise(5, MARGIN)).isEqualTo(13);
    assertThat(Procyclicality.largestRelativeRise(5, MARGIN))
        .isCloseTo(1.18181818181818, within(1e-13));
  }

  @Test
  void variation() {
    assertThat(Procyclicality.variation(MARGIN)).isCloseTo(.317832922, within(ROUNDED));
  }

  @Test
  void quantileOfRisesIsTheSmallestThatCoversTheShare() {
    // Rises of a step, sorted: -4 -3 -2 -2 -0.2 0.5 0.5 1.2 2 4 6.
    assertThat(Procyclicality.riseQuantile(10.0 / 11, 1, MARGIN)).isEqualTo(4);
    assertThat(Procyclicality.riseQuantile(1, 1, MARGIN)).isEqualTo(6);
  }

  @Test
  void gapIsNeitherARiseNorAChange() {
    assertThat(Procyclicality.largestRise(1, 1, Double.NaN, 5)).isNaN();
    assertThat(Procyclicality.changes(1, Double.NaN, 1, 2, 2)).isEqualTo(1);
  }

  @Test
  void emptyPathHasNoMeasure() {
    assertThat(Procyclicality.peakToTrough(Double.NaN)).isNaN();
    assertThat(Procyclicality.riseQuantile(0.99, 24)).isNaN();
    assertThat(Procyclicality.changes()).isZero();
  }
}

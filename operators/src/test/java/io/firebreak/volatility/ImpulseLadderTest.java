package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpulseLadderTest {

  @ParameterizedTest
  @CsvSource({
    "1.0e-8, 1, 1e-4, 1.000066473362e-8",
    "1.000066473362e-8, 0.5, -2e-4, 1.040516326359e-8",
    "1.040516326359e-8, 4, 5e-4, 1.282339603189e-8",
    "1.282339603189e-8, 60, 1e-3, 1.796415102528e-8"
  })
  void impulseFormOfIrregularSamples(double before, double seconds, double r, double after) {
    // Reference vector of the impulse form with a half-life of 60 s, printed with 13 digits.
    assertThat(ImpulseLadder.impulseForm(before, r * r, new SampleDecay(60).kept(seconds), 60))
        .isCloseTo(after, within(1e-19));
  }

  @ParameterizedTest
  @CsvSource({"0.94, 11.2023055836", "0.97, 22.7565730628"})
  void decayFactorsOfRiskMetricsAsHalfLives(double lambda, double halfLife) {
    assertThat(new SampleDecay(halfLife).kept(1)).isCloseTo(lambda, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0e-4, -0.02, 1.18e-4",
    "1.18e-4, 0.015, 1.2442e-4",
    "1.2442e-4, -0.005, 1.184548e-4",
    "1.184548e-4, 0.03, 1.65347512e-4"
  })
  void rateFormOnRegularSamplesIsRiskMetrics(double before, double r, double after) {
    double halfLife = Math.log(0.5) / Math.log(0.94);
    assertThat(VolatilityLadder.rateForm(before, r * r, 1, halfLife))
        .isCloseTo(after, withinPercentage(1e-10));
  }

  @Test
  void simultaneousImpulsesCommute() {
    double one = ImpulseLadder.impulseForm(ImpulseLadder.impulseForm(1, 2, 1, 60), 3, 1, 60);
    double other = ImpulseLadder.impulseForm(ImpulseLadder.impulseForm(1, 3, 1, 60), 2, 1, 60);
    assertThat(one).isCloseTo(other, within(1e-15));
  }

  @Test
  void constantReturnsAreReadWithoutBiasOnEveryRung() {
    ImpulseState state = ladder(100, 1e-3);
    assertThat(ImpulseLadder.annualised(state.variance(), state.observed(), 0))
        .containsOnly(new double[] {1e-3 * Math.sqrt(525_600)}, within(1e-12));
  }

  @Test
  void rateFormOnTheSameBarsIsTheSameOnceTheStartHasFaded() {
    SplittableRandom random = new SplittableRandom(1);
    ImpulseState impulses = ImpulseState.unseen();
    double rate = 1e-8;
    for (int bar = 0; bar < 200; bar++) {
      double r = random.nextDouble(-1e-3, 1e-3);
      impulses = ImpulseLadder.plus(impulses, r);
      rate = VolatilityLadder.rateForm(rate, r * r / 60, 60, 120);
    }
    int fast = VolatilityLadder.TWO_MINUTES;
    assertThat(impulses.variance()[fast] / impulses.observed()[fast])
        .isCloseTo(rate, withinPercentage(1e-10));
  }

  @Test
  void undividedImpulsesWouldBeHighByTheDiscretisation() {
    // x / (1 - e^-x) with x = ln 2 / 2: a bar of one minute on a half-life of two.
    double x = Math.log(2) / 2;
    assertThat(ladder(200, 1e-3).observed()[VolatilityLadder.TWO_MINUTES])
        .isCloseTo(x / (1 - Math.exp(-x)), within(1e-12));
  }

  @Test
  void fallsAloneAreTwiceInTheDownside() {
    ImpulseState falls = ladder(100, -1e-3);
    ImpulseState rises = ladder(100, 1e-3);
    assertThat(falls.downside()[2]).isEqualTo(2 * falls.variance()[2]);
    assertThat(rises.downside()).containsOnly(0);
  }

  @Test
  void slowRungIsKnownFromItsFortyEighthBarOn() {
    int slow = VolatilityLadder.THIRTY_DAYS;
    assertThat(annualised(ladder(47, 1e-3))[slow]).isNaN();
    assertThat(annualised(ladder(48, 1e-3))[slow]).isNotNaN();
  }

  @Test
  void fastRungIsKnownAfterOneHalfLife() {
    int fast = VolatilityLadder.TWO_MINUTES;
    assertThat(annualised(ladder(1, 1e-3))[fast]).isNaN();
    assertThat(annualised(ladder(2, 1e-3))[fast]).isNotNaN();
  }

  @Test
  void halfARungIsMeasuredAfterOneHalfLife() {
    assertThat(ImpulseLadder.weights(ladder(240, 1e-3).observed(), 0)[VolatilityLadder.FOUR_HOURS])
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void gapFadesTheWeightAndKeepsTheEstimate() {
    ImpulseState before = ladder(240, 1e-3);
    ImpulseState after = ImpulseLadder.gap(before, 240);
    int rung = VolatilityLadder.FOUR_HOURS;
    assertThat(annualised(after)[rung]).isCloseTo(annualised(before)[rung], within(1e-12));
    assertThat(ImpulseLadder.weights(after.observed(), 0)[rung]).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void silenceMakesARungUnknown() {
    ImpulseState state = ladder(240, 1e-3);
    double[] aged = ImpulseLadder.annualised(state.variance(), state.observed(), 1_000);
    assertThat(aged[VolatilityLadder.TWO_MINUTES]).isNaN();
    assertThat(aged[VolatilityLadder.THIRTY_DAYS]).isNotNaN();
  }

  private static double[] annualised(ImpulseState state) {
    return ImpulseLadder.annualised(state.variance(), state.observed(), 0);
  }

  private static ImpulseState ladder(int bars, double r) {
    ImpulseState state = ImpulseState.unseen();
    for (int i = 0; i < bars; i++) {
      state = ImpulseLadder.plus(state, r);
    }
    return state;
  }
}

package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Five daily bars after a close of 99.5; reference values printed with 13 digits. */
class RangeVarianceTest {
  private static final double[] OPEN = {100, 102.5, 100.8, 104.2, 102.7};
  private static final double[] HIGH = {103, 104, 105, 106, 104.5};
  private static final double[] LOW = {99, 100.5, 100, 102, 99.5};
  private static final double[] CLOSE = {102, 101, 104, 103, 100};
  private static final double DAY = 86_400;

  private final RangeState five = five();

  @Test
  void parkinsonOfTheReference() {
    assertThat(RangeVariance.parkinson(five)).isCloseTo(6.495599873869e-4, within(1e-16));
    assertThat(Annualised.volatility(RangeVariance.parkinson(five), DAY))
        .isCloseTo(0.486918264, within(1e-9));
  }

  @Test
  void garmanKlassOfTheReference() {
    assertThat(RangeVariance.garmanKlass(five)).isCloseTo(7.127297694866e-4, within(1e-16));
    assertThat(Annualised.volatility(RangeVariance.garmanKlass(five), DAY))
        .isCloseTo(0.510045455, within(1e-9));
  }

  @Test
  void rogersSatchellOfTheReference() {
    assertThat(RangeVariance.rogersSatchell(five)).isCloseTo(6.875955041885e-4, within(1e-16));
    assertThat(Annualised.volatility(RangeVariance.rogersSatchell(five), DAY))
        .isCloseTo(0.500971415, within(1e-9));
  }

  @Test
  void yangZhangOfTheReference() {
    assertThat(RangeVariance.yangZhang(five)).isCloseTo(6.918834172101e-4, within(1e-16));
    assertThat(Annualised.volatility(RangeVariance.yangZhang(five), DAY))
        .isCloseTo(0.502531041, within(1e-9));
  }

  @Test
  void rogersSatchellOfAStraightRiseIsZero() {
    RangeVariance.LogBar rise = new RangeVariance.LogBar(0, 0.05, 0, 0.05);
    assertThat(RangeVariance.rogersSatchell(RangeVariance.plus(RangeState.unseen(), rise, 1)))
        .isEqualTo(0);
  }

  @Test
  void yangZhangNeedsTwoBars() {
    RangeVariance.LogBar bar = new RangeVariance.LogBar(0, 0.02, -0.01, 0.01);
    RangeState one = RangeVariance.plus(RangeState.unseen(), bar, 1);
    assertThat(RangeVariance.yangZhang(one)).isNaN();
  }

  @Test
  void nothingIsKnownBeforeTheFirstBar() {
    assertThat(RangeVariance.parkinson(RangeState.unseen())).isNaN();
    assertThat(RangeVariance.garmanKlass(RangeState.unseen())).isNaN();
  }

  private static RangeState five() {
    RangeState state = RangeState.unseen();
    double before = 99.5;
    for (int i = 0; i < OPEN.length; i++) {
      state =
          RangeVariance.plus(
              state,
              new RangeVariance.LogBar(
                  Math.log(OPEN[i] / before),
                  Math.log(HIGH[i] / OPEN[i]),
                  Math.log(LOW[i] / OPEN[i]),
                  Math.log(CLOSE[i] / OPEN[i])),
              1);
      before = CLOSE[i];
    }
    return state;
  }
}

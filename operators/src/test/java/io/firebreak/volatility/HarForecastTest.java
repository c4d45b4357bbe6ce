package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HarForecastTest {
  private static final HarWeights HAR = HarWeights.UNCALIBRATED;
  private static final double PRIOR = 0.6;
  private static final double PRIOR_VARIANCE = 0.36 / 365;

  @Test
  void forecastOfTheReference() {
    assertThat(HAR.forecast(0.0012, 0.0009, 0.0007)).isCloseTo(9.1e-4, within(1e-16));
  }

  @Test
  void meansAreOverOneSevenAndThirtyDays() {
    double[] variances = new double[DayState.DAYS];
    java.util.Arrays.fill(variances, 0.0002);
    java.util.Arrays.fill(variances, 23, 30, 0.0008);
    variances[29] = 0.0015;
    double week = (6 * 0.0008 + 0.0015) / 7;
    double month = (23 * 0.0002 + 6 * 0.0008 + 0.0015) / 30;
    double expected = Math.sqrt(365 * HAR.forecast(0.0015, week, month));
    assertThat(HarForecast.nextDay(days(variances), HAR, PRIOR)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void unknownWithoutAnyDay() {
    assertThat(HarForecast.nextDay(DayState.unseen(), HAR, PRIOR)).isNaN();
    assertThat(HarForecast.weight(DayState.unseen(), HAR)).isEqualTo(0);
  }

  @Test
  void missingDaysStandAtThePrior() {
    double[] variances = DayState.unseen().variances();
    variances[29] = 0.0012;
    double week = (6 * PRIOR_VARIANCE + 0.0012) / 7;
    double month = (29 * PRIOR_VARIANCE + 0.0012) / 30;
    double expected = Math.sqrt(365 * HAR.forecast(0.0012, week, month));
    assertThat(HarForecast.nextDay(days(variances), HAR, PRIOR)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void weightIsTheShareOfTheCoefficientsOnMeasuredDays() {
    double[] variances = DayState.unseen().variances();
    variances[29] = 0.0012;
    double expected = (0.35 + 0.35 / 7 + 0.25 / 30) / 0.95;
    assertThat(HarForecast.weight(days(variances), HAR)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void nextHoursWeighQuarterHourFourHoursAndDay() {
    double[] rungs = {9, 0.8, 0.6, 0.4, 9, 9};
    double expected = Math.sqrt(0.35 * 0.64 + 0.35 * 0.36 + 0.25 * 0.16);
    assertThat(HarForecast.nextHours(rungs, HAR)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void nextHoursAreUnknownWhereARungIs() {
    double[] rungs = {9, 0.8, Double.NaN, 0.4, 9, 9};
    assertThat(HarForecast.nextHours(rungs, HAR)).isNaN();
  }

  @Test
  void weightsSumToAtMostNinetyEightPercent() {
    assertThat(new HarWeights(0.98, 0, 0).fast()).isEqualTo(0.98);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HarWeights(0.981, 0, 0))
        .withMessageContaining("0.981")
        .withMessageContaining("0.98");
  }

  @Test
  void weightsAreNotNegativeOrUnknown() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HarWeights(-1e-9, 0.5, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new HarWeights(Double.NaN, 0.5, 0.1));
  }

  private static DayState days(double[] variances) {
    return new DayState(100, 0, 0, 0, 0, variances);
  }
}

package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottledLiquidationsTest {
  private static final int WINDOWS = 20_000;

  /** A window counts as stress from one forced order per second on, of size 1 each. */
  private static final double STRESS_BASE = 10;

  /** Bias and root mean square error over the mean truth, of the estimate and as published. */
  private record Errors(double bias, double rms, double rawBias, double rawRms) {}

  /** Venues whose forced sales new longs buy not at all, to a third, to six tenths. */
  @ParameterizedTest
  @CsvSource({"0, 0.15, 0.35", "0.3, 0.25, 0.4", "0.6, 0.5, 0.8"})
  void correctsTheBiasInStress(double takenOver, double bias, double rms) {
    Errors errors = errors(takenOver, true);
    assertThat(Math.abs(errors.bias())).isLessThan(bias).isLessThan(-errors.rawBias());
    assertThat(errors.rms()).isLessThan(rms).isLessThan(0.65 * errors.rawRms());
  }

  @Test
  void publishedFigureMissesMostOfTheStress() {
    assertThat(errors(0.3, true).rawBias()).isBetween(-0.95, -0.6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.6})
  void leavesCalmWindowsAsTheyAre(double takenOver) {
    Errors errors = errors(takenOver, false);
    assertThat(Math.abs(errors.bias())).isLessThan(Math.max(0.1, -errors.rawBias()));
    assertThat(errors.rms()).isLessThan(1.05 * errors.rawRms());
  }

  @Test
  void wholeFallOfTheOpenInterestWouldInflateCalmWindows() {
    ThrottledFeed feed = new ThrottledFeed(1, 0.3);
    double withoutOccupancy = 0;
    double truth = 0;
    for (int i = 0; i < WINDOWS; i++) {
      ThrottledFeed.Sample sample = feed.next();
      if (sample.truthBase() < STRESS_BASE) {
        double published = sample.window().publishedLong();
        withoutOccupancy += published > 0 ? Math.max(published, sample.window().drop()) : 0;
        truth += sample.truthBase();
      }
    }
    assertThat(withoutOccupancy / truth).isBetween(1.3, 1.6);
  }

  @Test
  void cannotSeeWhatNewLongsTakeOverWhole() {
    Errors errors = errors(1, true);
    assertThat(errors.bias()).isBetween(errors.rawBias(), -0.5);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void liesBetweenItsBoundsAndTheTruthBelowTheUpper(long seed) {
    ThrottledFeed feed = new ThrottledFeed(seed, 0.3);
    for (int i = 0; i < 2_000; i++) {
      ThrottledFeed.Sample sample = feed.next();
      LiquidationEstimate found = ThrottledLiquidations.longs(sample.window(), sample.endMillis());
      assertThat(found.estimateBase()).isBetween(found.publishedBase(), found.upperBase());
      assertThat(sample.truthBase()).isBetween(found.publishedBase() - 1e-9, found.upperBase());
    }
  }

  @Test
  void bothSidesShareTheFallOfTheOpenInterest() {
    ThrottledWindow window = occupied(3, 1).traded(1e3, 1e3).openInterest(900);
    assertThat(ThrottledLiquidations.longs(window, 2_000).estimateBase()).isEqualTo(75);
    assertThat(ThrottledLiquidations.shorts(window, 2_000).estimateBase()).isEqualTo(25);
  }

  @Test
  void cannotExceedWhatAggressorsSold() {
    ThrottledWindow window = occupied(3, 0).traded(40, 1e3).openInterest(900);
    assertThat(ThrottledLiquidations.longs(window, 2_000).estimateBase()).isEqualTo(40);
  }

  @Test
  void fallInSilentIntervalsIsNotForced() {
    ThrottledWindow window = occupied(3, 0).traded(1e3, 1e3).openInterest(900);
    assertThat(ThrottledLiquidations.longs(window, 10_000).estimateBase())
        .isCloseTo(0.2 * 100, within(1e-12));
  }

  @Test
  void windowWithoutAPublishedOrderHadNone() {
    ThrottledWindow window =
        ThrottledWindow.opened(0, 1_000, 1_000).traded(500, 500).openInterest(500);
    assertThat(ThrottledLiquidations.longs(window, 10_000))
        .isEqualTo(new LiquidationEstimate(0, 0, 500, Basis.REPORTED));
  }

  @Test
  void riseOfTheOpenInterestHidesNothing() {
    ThrottledWindow window = occupied(3, 0).traded(1e3, 1e3).openInterest(1_200);
    assertThat(ThrottledLiquidations.longs(window, 2_000).basis()).isEqualTo(Basis.REPORTED);
  }

  @Test
  void publishedFigureStandsWhereOpenInterestOrTradesAreUnknown() {
    ThrottledWindow noTrades = occupied(3, 0).openInterest(900);
    LiquidationEstimate found = ThrottledLiquidations.longs(noTrades, 2_000);
    assertThat(found.estimateBase()).isEqualTo(3);
    assertThat(found.upperBase()).isNaN();
    ThrottledWindow noInterest =
        ThrottledWindow.opened(0, 1_000, Double.NaN).published(3, 0, 0).traded(9, 9);
    assertThat(ThrottledLiquidations.longs(noInterest, 1_000).basis()).isEqualTo(Basis.REPORTED);
  }

  @Test
  void twoOrdersOfOneIntervalOccupyIt() {
    ThrottledWindow window =
        ThrottledWindow.opened(0, 1_000, 1).published(1, 0, 0).published(1, 0, 999);
    assertThat(window.occupancy(2_000)).isEqualTo(0.5);
    assertThat(window.published(1, 0, 1_000).occupancy(2_000)).isEqualTo(1);
  }

  @Test
  void intervalMustBeAboveZero() {
    assertThatThrownBy(() -> ThrottledWindow.opened(0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("intervalMillis must be above 0, was 0");
  }

  /** Two seconds with a published order each, of an open interest of 1000 before them. */
  private static ThrottledWindow occupied(double longBase, double shortBase) {
    return ThrottledWindow.opened(0, 1_000, 1_000)
        .published(longBase, 0, 500)
        .published(0, shortBase, 1_500);
  }

  private static Errors errors(double takenOver, boolean stress) {
    ThrottledFeed feed = new ThrottledFeed(1, takenOver);
    double[] sums = new double[5];
    int count = 0;
    for (int i = 0; i < WINDOWS; i++) {
      ThrottledFeed.Sample sample = feed.next();
      if (sample.truthBase() >= STRESS_BASE == stress) {
        LiquidationEstimate found =
            ThrottledLiquidations.longs(sample.window(), sample.endMillis());
        double error = found.estimateBase() - sample.truthBase();
        double raw = found.publishedBase() - sample.truthBase();
        count++;
        sums[0] += sample.truthBase();
        sums[1] += error;
        sums[2] += error * error;
        sums[3] += raw;
        sums[4] += raw * raw;
      }
    }
    double mean = sums[0] / count;
    return new Errors(
        sums[1] / count / mean,
        Math.sqrt(sums[2] / count) / mean,
        sums[3] / count / mean,
        Math.sqrt(sums[4] / count) / mean);
  }
}

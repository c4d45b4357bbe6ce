package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bias and error of each estimator on simulated paths of known volatility, against what theory says
 * of it. The table in the README is this one.
 *
 * <p>Tolerances: a bias may differ from its theory by three standard errors, 3 sd / sqrt(paths); a
 * root mean square error by three of its own, 3 / sqrt(2 paths) = 38 %, and 7 % for what the theory
 * leaves out.
 */
class AccuracyTest {
  private static final String BEGIN = "<!-- accuracy: begin -->\n";
  private static final String END = "<!-- accuracy: end -->\n";
  private static final Map<PathModel, Map<Estimator, Accuracy>> MEASURED =
      new EnumMap<>(PathModel.class);

  /** Equal bars that two days of minutes with a half-life of four hours are worth. */
  private static final double MINUTES = equalBars(240, 2_879);

  /** The same of 47 hours with a half-life of one day. */
  private static final double HOURS = equalBars(24, 47);

  /** Zhang, Mykland and Ait-Sahalia 2005, without noise: a relative variance of 4 K / (3 n). */
  private static final double TWO_SCALE_DEVIATION =
      Math.sqrt(4.0 / 3 * Slots.LAGS / equalBars(2_880, 34_559)) / 2;

  @BeforeAll
  static void measure() {
    for (PathModel model : PathModel.values()) {
      MEASURED.put(model, Accuracy.of(model));
    }
  }

  /** Variance of one bar's estimate in units of its squared variance, from the papers. */
  @ParameterizedTest
  @CsvSource({"REALISED, 2", "BIPOWER, 2.609", "MED_RV, 2.96"})
  void minuteEstimatorsHaveNoBiasAndTheErrorOfTheirPaper(Estimator estimator, double perBar) {
    double sd = Math.sqrt(perBar / MINUTES) / 2;
    assertTheory(estimator, PathModel.BROWNIAN, 0, sd);
  }

  @Test
  void twoScalesHaveNoBiasAndFourThirdsOfKOverN() {
    assertTheory(Estimator.TWO_SCALE, PathModel.BROWNIAN, 0, TWO_SCALE_DEVIATION);
  }

  @ParameterizedTest
  @CsvSource({
    "PARKINSON, 0.4073, 0.0500",
    "GARMAN_KLASS, 0.27, 0.0693",
    "ROGERS_SATCHELL, 0.331, 0.0693"
  })
  void rangesAreTooNarrowByWhatIsBetweenTheirSamples(
      Estimator estimator, double perBar, double missing) {
    // The highest of 720 samples lies 0.5826 / sqrt(720) deviations below the highest of all
    // (Broadie, Glasserman and Kou 1997); missing is what that takes from the variance.
    double sd = Math.sqrt(perBar / HOURS) / 2;
    assertTheory(estimator, PathModel.BROWNIAN, Math.sqrt(1 - missing) - 1, sd);
  }

  @Test
  void forecastOfUnchangedVolatilityIsItsRootOfNinetyFivePercent() {
    assertThat(of(Estimator.NEXT_DAY, PathModel.BROWNIAN).bias())
        .isCloseTo(Math.sqrt(0.95) - 1, within(0.005));
  }

  @Test
  void noiseRaisesSquaredMinutesByItsDoubleVariance() {
    // 2 w^2 over the variance of a minute: 2.9 % of variance.
    double minute = Annualised.variance(0.6, 60);
    double expected = Math.sqrt(1 + 2e-8 / minute) - 1;
    double extra =
        of(Estimator.REALISED, PathModel.NOISE).bias()
            - of(Estimator.REALISED, PathModel.BROWNIAN).bias();
    double standardError = Math.sqrt(2 * 2 / MINUTES / Accuracy.PATHS) / 2;
    assertThat(extra).isCloseTo(expected, within(3 * standardError));
  }

  @Test
  void noiseLeavesTwoScalesAlone() {
    assertTheory(Estimator.TWO_SCALE, PathModel.NOISE, 0, TWO_SCALE_DEVIATION);
  }

  @Test
  void jumpIsInSquaredMinutesAndHardlyInMedRv() {
    assertThat(of(Estimator.REALISED, PathModel.JUMP).bias()).isGreaterThan(0.4);
    double extra =
        of(Estimator.MED_RV, PathModel.JUMP).bias()
            - of(Estimator.MED_RV, PathModel.BROWNIAN).bias();
    // Three of 346 weighted medians become maxima: 1.2 % of variance.
    assertThat(extra).isBetween(0.0, 0.012);
  }

  @Test
  void medRvFollowsAStochasticVolatility() {
    double sd = Math.sqrt(2.96 / MINUTES) / 2;
    assertThat(of(Estimator.MED_RV, PathModel.HESTON).rmse()).isLessThan(2 * sd);
  }

  @ParameterizedTest
  @CsvSource({"BROWNIAN, 0", "NOISE, 0", "JUMP, 32"})
  void jumpsAreFoundWhereTheyAreAndOnlyThere(PathModel model, int jumps) {
    // A false alarm in two hours of 32 paths has a probability of 3 %: one in a hundred days.
    int found = 0;
    for (int seed = 1; seed <= Accuracy.PATHS; seed++) {
      RealisedState state = model.path(seed, 5, 2).state(34_560);
      long lastHours = state.timeMillis() - 2 * 3_600_000;
      found += state.minutes().jumps().jumpMillis() > lastHours ? 1 : 0;
    }
    assertThat(found).isEqualTo(jumps);
  }

  @Test
  void readmeShowsWhatIsMeasured() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
        .isEqualTo(table());
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| bias / RMSE, % |");
    StringBuilder rule = new StringBuilder("\n| --- |");
    for (PathModel model : PathModel.values()) {
      table.append(' ').append(model.name().toLowerCase(Locale.ROOT)).append(" |");
      rule.append(" ---: |");
    }
    table.append(rule).append('\n');
    for (Estimator estimator : Estimator.values()) {
      table.append("| ").append(estimator.label()).append(" |");
      for (PathModel model : PathModel.values()) {
        Accuracy a = of(estimator, model);
        table.append(String.format(Locale.ROOT, " %+.1f / %.1f |", 100 * a.bias(), 100 * a.rmse()));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static void assertTheory(
      Estimator estimator, PathModel model, double bias, double deviation) {
    Accuracy measured = of(estimator, model);
    // The root of an unbiased variance is low by half its own variance.
    double expected = bias - deviation * deviation / 2;
    assertThat(measured.bias())
        .isCloseTo(expected, within(3 * deviation / Math.sqrt(Accuracy.PATHS)));
    assertThat(measured.rmse() / Math.hypot(deviation, expected)).isBetween(0.55, 1.45);
  }

  private static Accuracy of(Estimator estimator, PathModel model) {
    return MEASURED.get(model).get(estimator);
  }

  /** (sum w)^2 / sum w^2 of some samples. */
  private static double equalBars(double halfLife, double samples) {
    double k = Math.pow(2, -1 / halfLife);
    double all = Math.pow(k, samples);
    return (1 + k) / (1 - k) * (1 - all) / (1 + all);
  }
}

package io.firebreak.backtest;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Likelihood-ratio statistic of a coverage test and its chi-square probability.
 *
 * @param statistic the statistic, at least 0; NaN where the sample does not suffice
 * @param degrees degrees of freedom of the limiting chi-square distribution
 * @param pValue probability of a larger statistic if the haircut is right; NaN with the statistic
 */
public record LikelihoodRatio(double statistic, int degrees, double pValue) {

  /** The statistic with its p-value; rounding below 0 is 0. */
  static LikelihoodRatio of(double statistic, int degrees) {
    double positive = Math.max(0, statistic);
    double pValue = RegularizedGamma.Q.value(degrees / 2.0, positive / 2);
    return new LikelihoodRatio(positive, degrees, pValue);
  }

  /** The sample does not suffice. */
  static LikelihoodRatio unknown(int degrees) {
    return new LikelihoodRatio(Double.NaN, degrees, Double.NaN);
  }

  /** The sum of two independent statistics; unknown where either is. */
  LikelihoodRatio plus(LikelihoodRatio other) {
    int sum = degrees + other.degrees;
    double total = statistic + other.statistic;
    return Double.isNaN(total) ? unknown(sum) : of(total, sum);
  }

  /**
   * The verdict.
   *
   * @param level probability of rejecting a right haircut, in (0, 1)
   */
  public TestOutcome outcome(double level) {
    return TestOutcome.of(pValue, level);
  }

  /** Log likelihood of independent events, with {@code 0 ln 0 = 0}. */
  static double logLikelihood(long misses, long hits, double probability) {
    return part(misses, 1 - probability) + part(hits, probability);
  }

  private static double part(long count, double probability) {
    return count == 0 ? 0 : count * Math.log(probability);
  }
}

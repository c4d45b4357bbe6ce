package io.firebreak.backtest;

/**
 * Unconditional coverage: is the number of breaches what the confidence level promises? Kupiec
 * (1995), Techniques for Verifying the Accuracy of Risk Measurement Models, J. Derivatives 3(2).
 */
public final class Kupiec {
  private Kupiec() {}

  /**
   * Proportion of failures. Unknown while less than one breach is expected: then hardly any outcome
   * could be told from a right haircut.
   *
   * @param trials judged periods, at least 0
   * @param breaches periods whose loss exceeded the haircut, in [0, trials]
   * @param alpha breach rate that is aimed at, in (0, 1)
   */
  public static LikelihoodRatio proportionOfFailures(long trials, long breaches, double alpha) {
    Counts.check(trials, breaches, alpha);
    return trials * alpha < 1 ? LikelihoodRatio.unknown(1) : ratio(trials, breaches, alpha);
  }

  /**
   * Time until the first failure: one breach in so many trials.
   *
   * @param trials the trial of the first breach, from 1
   * @param alpha breach rate that is aimed at, in (0, 1)
   */
  public static LikelihoodRatio untilFirstFailure(long trials, double alpha) {
    Counts.check(trials, 1, alpha);
    return ratio(trials, 1, alpha);
  }

  private static LikelihoodRatio ratio(long trials, long breaches, double alpha) {
    long misses = trials - breaches;
    double observed = (double) breaches / trials;
    return LikelihoodRatio.of(
        2
            * (LikelihoodRatio.logLikelihood(misses, breaches, observed)
                - LikelihoodRatio.logLikelihood(misses, breaches, alpha)),
        1);
  }
}

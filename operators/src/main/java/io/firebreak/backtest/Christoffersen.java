package io.firebreak.backtest;

/**
 * Do breaches come alone? Independence against a first-order Markov chain, and conditional
 * coverage. Christoffersen (1998), Evaluating Interval Forecasts, International Economic Review
 * 39(4).
 */
public final class Christoffersen {
  private Christoffersen() {}

  /**
   * Independence. Unknown where no breach has a successor: then nothing is known about what follows
   * one.
   */
  public static LikelihoodRatio independence(Transitions t) {
    long fromCalm = t.calmCalm() + t.calmBreach();
    long fromBreach = t.breachCalm() + t.breachBreach();
    if (fromCalm == 0 || fromBreach == 0) {
      return LikelihoodRatio.unknown(1);
    }
    double afterCalm = (double) t.calmBreach() / fromCalm;
    double afterBreach = (double) t.breachBreach() / fromBreach;
    double always = (double) (t.calmBreach() + t.breachBreach()) / (fromCalm + fromBreach);
    double chain =
        LikelihoodRatio.logLikelihood(t.calmCalm(), t.calmBreach(), afterCalm)
            + LikelihoodRatio.logLikelihood(t.breachCalm(), t.breachBreach(), afterBreach);
    double single =
        LikelihoodRatio.logLikelihood(
            t.calmCalm() + t.breachCalm(), t.calmBreach() + t.breachBreach(), always);
    return LikelihoodRatio.of(2 * (chain - single), 1);
  }

  /** Conditional coverage: independence and the right number of breaches together. */
  public static LikelihoodRatio conditionalCoverage(
      LikelihoodRatio unconditional, Transitions transitions) {
    return unconditional.plus(independence(transitions));
  }
}

package io.firebreak.backtest;

/**
 * Is the loss beyond the haircut as deep as the model said? Acerbi and Szekely (2014), Backtesting
 * Expected Shortfall, Risk Magazine: tests 1 and 2. Both are 0 in the mean for a right model and
 * negative where it says too little.
 *
 * @param depth Z1: one minus the mean ratio of loss to expected shortfall over the breaches; NaN
 *     without a breach
 * @param total Z2: one minus the sum of these ratios over its expectation; NaN without a trial
 * @param trials periods with a known loss, haircut and expected shortfall
 * @param alpha breach rate that is aimed at
 */
public record AcerbiSzekely(double depth, double total, long trials, double alpha) {
  // Acerbi and Szekely (2014) report -0.70 for 250 trials at 2.5 %, nearly whatever the tail. The
  // spread of Z2 falls with the root of the expected breaches, of which these are 6.25.
  private static final double CRITICAL = -0.70;
  private static final double CRITICAL_BREACHES = 6.25;

  /**
   * Both statistics; a trial with a NaN takes no part.
   *
   * @param losses losses as fractions, positive
   * @param tails haircut and expected shortfall set before each loss
   * @param alpha breach rate that is aimed at, in (0, 1)
   */
  public static AcerbiSzekely of(double[] losses, TailEstimate[] tails, double alpha) {
    Counts.checkAlpha(alpha);
    long trials = 0;
    long breaches = 0;
    double ratios = 0;
    for (int i = 0; i < losses.length; i++) {
      Judgement judgement = Judgement.of(losses[i], tails[i].haircut());
      boolean known = judgement != Judgement.UNKNOWN && tails[i].expectedShortfall() > 0;
      trials += known ? 1 : 0;
      if (known && judgement == Judgement.BREACH) {
        breaches++;
        ratios += losses[i] / tails[i].expectedShortfall();
      }
    }
    return new AcerbiSzekely(
        breaches == 0 ? Double.NaN : 1 - ratios / breaches,
        trials == 0 ? Double.NaN : 1 - ratios / (trials * alpha),
        trials,
        alpha);
  }

  /** Z2 below which a right model falls with a probability of about 5 %. */
  public double criticalTotal() {
    return CRITICAL * Math.sqrt(CRITICAL_BREACHES / (trials * alpha));
  }

  /** The verdict of Z2 at 5 %; undecided while less than one breach is expected. */
  public TestOutcome outcome() {
    if (trials * alpha < 1) {
      return TestOutcome.NOT_ENOUGH_DATA;
    }
    return total < criticalTotal() ? TestOutcome.REJECTED : TestOutcome.PASSED;
  }
}

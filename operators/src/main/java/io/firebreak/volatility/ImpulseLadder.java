package io.firebreak.volatility;

import java.util.Arrays;

/**
 * The ladder of half-lives in impulse form on one-minute bars: {@code v <- 2^(-dt/H) v + (ln 2 / H)
 * r^2} (the recursion of RiskMetrics 1996 in continuous time).
 *
 * <p>Additive: states of one time add up. Impulses of r^2 are divided by the same impulses of the
 * time they took, which takes out the start, the gaps, and the discretisation (x / (1 - e^-x) with
 * x = ln 2 dt / H: 18 % of variance at two minutes). There is no prior in it: a rung is unknown
 * until it has seen 48 bars or one half-life, whichever is less. O(rungs) per bar.
 */
final class ImpulseLadder {
  private static final double SECONDS = MinuteBars.MILLIS / 1e3;
  private static final double LN2 = Math.log(2);

  private ImpulseLadder() {}

  /** The ladder with the return of the next bar. */
  static ImpulseState plus(ImpulseState s, double logReturn) {
    double square = logReturn * logReturn;
    return new ImpulseState(
        stepped(s.variance(), square),
        stepped(s.downside(), logReturn < 0 ? 2 * square : 0),
        stepped(s.observed(), SECONDS));
  }

  /** The ladder after bars without a price. */
  static ImpulseState gap(ImpulseState s, long bars) {
    return new ImpulseState(
        faded(s.variance(), bars), faded(s.downside(), bars), faded(s.observed(), bars));
  }

  /** Annualised volatility of a leg of the ladder at each rung; NaN where unknown. */
  static double[] annualised(double[] leg, double[] observed, double ageBars) {
    double[] volatility = new double[leg.length];
    for (int rung = 0; rung < leg.length; rung++) {
      double halfLife = VolatilityLadder.halfLifeSeconds(rung);
      SampleDecay decay = new SampleDecay(halfLife / SECONDS);
      double weight = samples(observed[rung], halfLife) * decay.kept(ageBars);
      boolean known = decay.enough(weight, Math.min(MinuteBars.ENOUGH, decay.halfLifeSamples()));
      volatility[rung] = known ? Annualised.volatility(leg[rung] / observed[rung], 1) : Double.NaN;
    }
    return volatility;
  }

  /** Share of each rung that is measured, in [0, 1]. */
  static double[] weights(double[] observed, double ageBars) {
    double[] weights = new double[observed.length];
    for (int rung = 0; rung < observed.length; rung++) {
      double halfLife = VolatilityLadder.halfLifeSeconds(rung);
      SampleDecay decay = new SampleDecay(halfLife / SECONDS);
      weights[rung] = decay.share(samples(observed[rung], halfLife) * decay.kept(ageBars));
    }
    return weights;
  }

  /** One step of the impulse form: any interval, 0 included. */
  static double impulseForm(double before, double amount, double seconds, double halfLifeSeconds) {
    return Math.pow(2, -seconds / halfLifeSeconds) * before + LN2 / halfLifeSeconds * amount;
  }

  private static double[] stepped(double[] leg, double amount) {
    double[] next = new double[leg.length];
    Arrays.setAll(
        next,
        rung -> impulseForm(leg[rung], amount, SECONDS, VolatilityLadder.halfLifeSeconds(rung)));
    return next;
  }

  private static double[] faded(double[] leg, long bars) {
    double[] next = new double[leg.length];
    Arrays.setAll(
        next,
        rung -> leg[rung] * Math.pow(2, -bars * SECONDS / VolatilityLadder.halfLifeSeconds(rung)));
    return next;
  }

  private static double samples(double observed, double halfLifeSeconds) {
    return observed * halfLifeSeconds / (LN2 * SECONDS);
  }
}

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
  private static final SampleDecay[] DECAYS = decays();

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
      SampleDecay decay = DECAYS[rung];
      double weight = samples(observed[rung], rung) * decay.kept(ageBars);
      boolean known = decay.enough(weight, Math.min(MinuteBars.ENOUGH, decay.halfLifeSamples()));
      volatility[rung] = known ? Annualised.volatility(leg[rung] / observed[rung], 1) : Double.NaN;
    }
    return volatility;
  }

  /** Share of each rung that is measured, in [0, 1]. */
  static double[] weights(double[] observed, double ageBars) {
    double[] weights = new double[observed.length];
    for (int rung = 0; rung < observed.length; rung++) {
      double weight = samples(observed[rung], rung) * DECAYS[rung].kept(ageBars);
      weights[rung] = DECAYS[rung].share(weight);
    }
    return weights;
  }

  /** One step of the impulse form; {@code kept} is {@code 2^(-dt/H)}, 1 for no time at all. */
  static double impulseForm(double before, double amount, double kept, double halfLifeSeconds) {
    return kept * before + LN2 / halfLifeSeconds * amount;
  }

  private static double[] stepped(double[] leg, double amount) {
    double[] next = new double[leg.length];
    for (int rung = 0; rung < next.length; rung++) {
      double halfLife = VolatilityLadder.halfLifeSeconds(rung);
      next[rung] = impulseForm(leg[rung], amount, DECAYS[rung].keptByOne(), halfLife);
    }
    return next;
  }

  private static double[] faded(double[] leg, long bars) {
    double[] next = new double[leg.length];
    for (int rung = 0; rung < next.length; rung++) {
      next[rung] = leg[rung] * DECAYS[rung].kept((double) bars);
    }
    return next;
  }

  /** Impulses of time as a sum of weights of bars. */
  private static double samples(double observed, int rung) {
    return observed * DECAYS[rung].halfLifeSamples() / LN2;
  }

  private static SampleDecay[] decays() {
    SampleDecay[] decays = new SampleDecay[VolatilityLadder.rungs()];
    Arrays.setAll(
        decays, rung -> new SampleDecay(VolatilityLadder.halfLifeSeconds(rung) / SECONDS));
    return decays;
  }
}

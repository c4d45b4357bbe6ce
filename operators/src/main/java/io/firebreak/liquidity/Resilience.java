package io.firebreak.liquidity;

import java.util.Arrays;

/**
 * How fast a book refills after it was eaten up: the half-life h of {@code D(t) = D_inf - (D_inf -
 * D_0) 2^(-t/h)} (exponential recovery of Obizhaeva and Wang 2013).
 *
 * <p>A depletion begins below half of the reference, which is then frozen, restarts at each new
 * low, and ends at nine tenths. Its half-life is the regression of the log of the missing share on
 * the time since the low, through the origin. After an hour it is closed as it stands, and nothing
 * slower than an hour is told apart. The measure is the median of the last twenty. O(1) per sample,
 * O(20) where a depletion ends.
 */
public final class Resilience {
  /** Depletions remembered. */
  public static final int MAX_EVENTS = 20;

  /** Longest half-life that is told, seconds. */
  public static final double MAX_HALF_LIFE_SECONDS = 3_600;

  private static final double DEPLETED = 0.5;
  private static final double RECOVERED = 0.9;
  private static final double LEAST_MISSING = 0.05;
  private static final long MAX_MILLIS = 3_600_000;
  private static final double LN2 = Math.log(2);

  private Resilience() {}

  /**
   * The state after a sample of depth; an unknown depth or reference changes nothing.
   *
   * @param depthUsd resting notional of one side, 0 for an empty one
   * @param referenceUsd its usual value
   */
  public static ResilienceState plus(
      ResilienceState state, double depthUsd, double referenceUsd, long timeMillis) {
    if (Double.isNaN(depthUsd)) {
      return state;
    }
    if (!state.depleted()) {
      return depthUsd < DEPLETED * referenceUsd
          ? trough(state, depthUsd, referenceUsd, timeMillis)
          : state;
    }
    if (depthUsd < state.troughUsd()) {
      return trough(state, depthUsd, state.referenceUsd(), timeMillis);
    }
    ResilienceState next = regressed(state, depthUsd, timeMillis);
    boolean over =
        depthUsd >= RECOVERED * state.referenceUsd()
            || timeMillis - state.troughMillis() >= MAX_MILLIS;
    return over ? ended(next) : next;
  }

  /** Median half-life of the last depletions in seconds, at most an hour; NaN before the first. */
  public static double halfLifeSeconds(ResilienceState state) {
    int count = state.halfLivesSeconds().length;
    if (count == 0) {
      return Double.NaN;
    }
    double[] sorted = state.halfLivesSeconds().clone();
    Arrays.sort(sorted);
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
  }

  /** Depth at a time after a depletion to {@code fromUsd}, towards {@code towardsUsd}. */
  public static double depthAfter(
      double fromUsd, double towardsUsd, double seconds, double halfLifeSeconds) {
    return towardsUsd - (towardsUsd - fromUsd) * Math.pow(2, -seconds / halfLifeSeconds);
  }

  private static ResilienceState trough(
      ResilienceState state, double depthUsd, double referenceUsd, long timeMillis) {
    double[] past = state.halfLivesSeconds();
    return new ResilienceState(referenceUsd, depthUsd, timeMillis, 0, 0, past);
  }

  /**
   * One more point of the regression; a book that overshoots has no log, and counts as almost full.
   */
  private static ResilienceState regressed(
      ResilienceState state, double depthUsd, long timeMillis) {
    double missing = (state.referenceUsd() - depthUsd) / (state.referenceUsd() - state.troughUsd());
    double log = Math.log(Math.max(missing, LEAST_MISSING));
    double t = (timeMillis - state.troughMillis()) / 1e3;
    return new ResilienceState(
        state.referenceUsd(),
        state.troughUsd(),
        state.troughMillis(),
        state.sumTy() + t * log,
        state.sumTt() + t * t,
        state.halfLivesSeconds());
  }

  private static ResilienceState ended(ResilienceState state) {
    double slope = state.sumTt() > 0 ? state.sumTy() / state.sumTt() : 0;
    double halfLife =
        slope < 0 ? Math.min(-LN2 / slope, MAX_HALF_LIFE_SECONDS) : MAX_HALF_LIFE_SECONDS;
    double[] past = state.halfLivesSeconds();
    int kept = Math.min(past.length, MAX_EVENTS - 1);
    double[] next = Arrays.copyOfRange(past, past.length - kept, past.length + 1);
    next[kept] = halfLife;
    return ResilienceState.calm(next);
  }
}

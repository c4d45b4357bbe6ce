package io.firebreak.volatility;

/**
 * Exponentially weighted volatility at six half-lives, from returns sampled on event time.
 *
 * <p>Rate form of methods 1.2, {@code v <- w v + (1 - w) r^2 / dt} with {@code w = 2^(-dt/H)}:
 * right also where the gap is comparable with the half-life (bars, outages). The two fast rungs
 * sample every 10 s, the slow ones every minute, so that bounce between venues does not inflate
 * them. Every rung begins at the declared prior, whose weight 2^(-t/H) fades by itself. O(rungs)
 * per sample.
 */
public final class VolatilityLadder {
  /** Seconds of a 365-day year. */
  public static final double YEAR_SECONDS = 31_536_000;

  /** Index of the two-minute rung. */
  public static final int TWO_MINUTES = 0;

  /** Index of the fifteen-minute rung. */
  public static final int FIFTEEN_MINUTES = 1;

  /** Index of the four-hour rung. */
  public static final int FOUR_HOURS = 2;

  /** Index of the one-day rung, the slow yardstick of the detectors. */
  public static final int ONE_DAY = 3;

  /** Index of the seven-day rung. */
  public static final int SEVEN_DAYS = 4;

  /** Index of the thirty-day rung. */
  public static final int THIRTY_DAYS = 5;

  private static final double[] HALF_LIVES_SECONDS = {120, 900, 14_400, 86_400, 604_800, 2_592_000};
  private static final int FAST_RUNGS = 2;
  private static final long FAST_MILLIS = 10_000;
  private static final long SLOW_MILLIS = 60_000;
  private static final double JUMP_HALF_LIFE_MILLIS = 60_000;

  private VolatilityLadder() {}

  /** Number of rungs. */
  public static int rungs() {
    return HALF_LIVES_SECONDS.length;
  }

  /** Half-life of a rung in seconds. */
  public static double halfLifeSeconds(int rung) {
    return HALF_LIVES_SECONDS[rung];
  }

  /** The ladder at its first price, on the prior. */
  public static LadderState start(double priorVolatility, double priceUsd, long timeMillis) {
    double[] variance = new double[rungs()];
    java.util.Arrays.fill(variance, priorVolatility * priorVolatility / YEAR_SECONDS);
    return new LadderState(
        variance, variance.clone(), timeMillis, priceUsd, timeMillis, priceUsd, 0, timeMillis);
  }

  /** The ladder after a price; the same object where no sample is due. */
  public static LadderState update(LadderState state, double priceUsd, long timeMillis) {
    boolean fast = timeMillis - state.fastMillis() >= FAST_MILLIS;
    boolean slow = timeMillis - state.slowMillis() >= SLOW_MILLIS;
    if (!fast && !slow) {
      return state;
    }
    double[] variance = state.variance().clone();
    double[] downside = state.downside().clone();
    double jump = jumpAt(state, timeMillis);
    if (fast) {
      double dt = (timeMillis - state.fastMillis()) / 1e3;
      double r = Math.log(priceUsd / state.fastPrice());
      jump = Math.max(jump, Math.abs(r) / Math.sqrt(state.variance()[FOUR_HOURS] * dt));
      sample(variance, downside, new Return(r, dt, 0, FAST_RUNGS));
    }
    if (slow) {
      double dt = (timeMillis - state.slowMillis()) / 1e3;
      double r = Math.log(priceUsd / state.slowPrice());
      sample(variance, downside, new Return(r, dt, FAST_RUNGS, rungs()));
    }
    return new LadderState(
        variance,
        downside,
        fast ? timeMillis : state.fastMillis(),
        fast ? priceUsd : state.fastPrice(),
        slow ? timeMillis : state.slowMillis(),
        slow ? priceUsd : state.slowPrice(),
        jump,
        timeMillis);
  }

  /** The decaying jump statistic at a time: |r| over the four-hour sigma of its interval. */
  public static double jumpAt(LadderState state, long timeMillis) {
    return state.jump() * Math.pow(2, -(timeMillis - state.jumpMillis()) / JUMP_HALF_LIFE_MILLIS);
  }

  /** Annualised volatility of each rung, as a fraction. */
  public static double[] annualised(double[] variancePerSecond) {
    double[] volatility = new double[variancePerSecond.length];
    for (int i = 0; i < volatility.length; i++) {
      volatility[i] = Math.sqrt(variancePerSecond[i] * YEAR_SECONDS);
    }
    return volatility;
  }

  private record Return(double logReturn, double seconds, int fromRung, int toRung) {}

  private static void sample(double[] variance, double[] downside, Return r) {
    double square = r.logReturn() * r.logReturn() / r.seconds();
    for (int rung = r.fromRung(); rung < r.toRung(); rung++) {
      double halfLife = HALF_LIVES_SECONDS[rung];
      double down = r.logReturn() < 0 ? 2 * square : 0;
      variance[rung] = rateForm(variance[rung], square, r.seconds(), halfLife);
      downside[rung] = rateForm(downside[rung], down, r.seconds(), halfLife);
    }
  }

  /** One step of the rate form; {@code sample} and the result are variances per second. */
  public static double rateForm(
      double before, double sample, double seconds, double halfLifeSeconds) {
    double kept = Math.pow(2, -seconds / halfLifeSeconds);
    return kept * before + (1 - kept) * sample;
  }
}

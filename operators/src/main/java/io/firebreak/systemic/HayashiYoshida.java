package io.firebreak.systemic;

/**
 * Covariance and correlation of two prices that are not seen at the same times: the sum of {@code
 * r_a r_b} over all pairs of overlapping intervals (Hayashi and Yoshida 2005). No grid, so no bias
 * towards 0 at high frequency (Epps 1979).
 *
 * <p>A pair is booked when the later of its two intervals ends, from the running sum of the other's
 * returns, so a price costs O(1). Prices of one side come in the order of their times; one at or
 * before its predecessor's time is ignored. What ends at one time on both sides overlaps.
 *
 * @param halfLifeSeconds half-life of the sums, positive; infinite for plain sums
 */
public record HayashiYoshida(double halfLifeSeconds) {
  /** Effective returns of either side below which nothing is said. */
  public static final double MIN_RETURNS = 30;

  public HayashiYoshida {
    if (!(halfLifeSeconds > 0)) {
      throw new IllegalArgumentException(
          "half-life must be positive seconds, was " + halfLifeSeconds);
    }
  }

  /** The state with one more price of a. */
  public HayashiYoshidaState plusA(HayashiYoshidaState before, double price, long timeMillis) {
    if (before.aMillis() != Long.MIN_VALUE && timeMillis <= before.aMillis()) {
      return before;
    }
    HayashiYoshidaState state = decayedTo(before, timeMillis);
    boolean first = before.aMillis() == Long.MIN_VALUE;
    double r = first ? 0 : Math.log(price / state.aPrice());
    boolean beyondB = state.bMillis() != Long.MIN_VALUE && timeMillis > state.bMillis();
    return new HayashiYoshidaState(
        timeMillis,
        price,
        state.bMillis(),
        state.bPrice(),
        beyondB ? state.aSinceB() + r : state.aSinceB(),
        0,
        state.covariance() + r * state.bSinceA(),
        state.varianceA() + r * r,
        state.varianceB(),
        state.countA() + (first ? 0 : 1),
        state.countB(),
        state.updatedMillis());
  }

  /** The state with one more price of b. */
  public HayashiYoshidaState plusB(HayashiYoshidaState before, double price, long timeMillis) {
    return plusA(before.mirrored(), price, timeMillis).mirrored();
  }

  /** Correlation in [-1, 1]; NaN with fewer than {@link #MIN_RETURNS} effective returns. */
  public static double correlation(HayashiYoshidaState state) {
    boolean enough = Math.min(state.countA(), state.countB()) >= MIN_RETURNS;
    return enough ? rawCorrelation(state) : Double.NaN;
  }

  /** The correlation whatever the number of returns; NaN while one price has not moved. */
  static double rawCorrelation(HayashiYoshidaState state) {
    double scale = Math.sqrt(state.varianceA()) * Math.sqrt(state.varianceB());
    // The estimate is not bounded by 1 in small samples.
    return scale > 0 ? Math.max(-1, Math.min(1, state.covariance() / scale)) : Double.NaN;
  }

  private HayashiYoshidaState decayedTo(HayashiYoshidaState state, long timeMillis) {
    long from = state.updatedMillis();
    if (from == Long.MIN_VALUE || timeMillis <= from) {
      return from == Long.MIN_VALUE ? state.decayed(1, timeMillis) : state;
    }
    return state.decayed(Math.pow(2, -(timeMillis - from) / 1e3 / halfLifeSeconds), timeMillis);
  }
}

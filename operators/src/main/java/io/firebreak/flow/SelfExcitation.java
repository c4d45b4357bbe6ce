package io.firebreak.flow;

/**
 * Whether a participant's orders call forth more of its own: the branching ratio n of a Hawkes
 * process, from mean and variance of its counts alone, {@code n = 1 - sqrt(mean / variance)}
 * (Hardiman and Bouchaud 2014). Near 1 an algorithm mostly reacts to itself.
 *
 * <p>Windows of ten seconds and of a minute, half-life of twenty windows each; the larger result is
 * taken, since a window that is short against the reaction understates it. The mean is local, so a
 * rate that drifts slower than that does not count as excitation. It needs feeds that name
 * participants, and one state for each of them; the trades of a whole market are always
 * near-critical and say nothing. O(1) per order; empty windows are entered in closed form.
 */
public final class SelfExcitation {
  /** Events, decayed, below which nothing is said. */
  public static final double MIN_EVENTS = 20;

  private static final long TEN_SECONDS = 10_000;
  private static final long MINUTE = 60_000;
  private static final double KEPT = Math.pow(2, -1 / 20.0);
  private static final double SIGNIFICANT = 3;

  private SelfExcitation() {}

  /** The state with more orders of the participant; orders come in the order of their times. */
  public static ExcitationState plus(ExcitationState state, long orders, long timeMillis) {
    ExcitationState now = movedTo(state, timeMillis);
    return new ExcitationState(now.tenSeconds().plus(orders), now.minute().plus(orders));
  }

  /**
   * Branching ratio over the windows that are closed at a time, in [0, 1); 0 where the counts are
   * no more dispersed than chance explains, NaN with fewer than {@link #MIN_EVENTS} events.
   */
  public static double branchingRatio(ExcitationState state, long timeMillis) {
    ExcitationState now = movedTo(state, timeMillis);
    double fast = significant(now.tenSeconds().closed());
    double slow = significant(now.minute().closed());
    return Double.isNaN(fast) ? slow : Double.isNaN(slow) ? fast : Math.max(fast, slow);
  }

  /**
   * The ratio of mean and variance, as the formula is written; 0 where variance is at most mean.
   */
  static double ofMoments(double mean, double variance) {
    return variance > mean ? 1 - Math.sqrt(mean / variance) : 0;
  }

  private static double significant(CountMoments counts) {
    double variance = counts.variance();
    if (counts.mean() * counts.weight() < MIN_EVENTS || Double.isNaN(variance)) {
      return Double.NaN;
    }
    // The variance-to-mean ratio of a Poisson count of N windows has standard error sqrt(2 / N).
    double bound = 1 + SIGNIFICANT * Math.sqrt(2 / counts.effectiveWindows());
    return variance / counts.mean() > bound ? ofMoments(counts.mean(), variance) : 0;
  }

  private static ExcitationState movedTo(ExcitationState state, long timeMillis) {
    return new ExcitationState(
        state.tenSeconds().movedTo(Math.floorDiv(timeMillis, TEN_SECONDS), KEPT),
        state.minute().movedTo(Math.floorDiv(timeMillis, MINUTE), KEPT));
  }
}

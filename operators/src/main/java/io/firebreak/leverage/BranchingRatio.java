package io.firebreak.leverage;

/**
 * Share of the forced orders that other forced orders set off: the branching ratio n, streaming.
 *
 * <p>Counts in windows of 10 s and of 60 s, each a Hawkes dispersion with the finite-window
 * correction; the larger n counts, since each window is blind to longer echoes. Within a window the
 * dispersion around the mean and the one between neighbours must both exceed that of independent
 * events, and the smaller n counts: a base rate that drifts is no self-excitation.
 *
 * <p>The kernel is declared, not fitted: it decays by 1 per second, faster than liquidation engines
 * work, so that the correction is small and n rather too low than too high. Of a feed that
 * publishes one order per second at most, n is a lower bound: its counts are clipped where they
 * cluster.
 *
 * <p>O(1) per call, but for a gap: one step for each empty window, 400 at most.
 */
public final class BranchingRatio {
  private static final long SHORTER_MILLIS = 10_000;
  private static final long LONGER_MILLIS = 60_000;
  private static final double DECAY_PER_SECOND = 1;
  private static final int FEWEST_EVENTS = 20;
  private static final int FEWEST_WINDOWS = 20;

  /** What is older weighs less than a millionth. */
  private static final long REMEMBERED_WINDOWS = 400;

  /** Dispersion beyond that of independent events that counts, in standard errors. */
  private static final double SIGNIFICANT = 3;

  private BranchingRatio() {}

  /**
   * The state with the forced orders of a tick; 0 where a feed exists and was quiet.
   *
   * @param events number of forced orders, at least 0
   * @param timeMillis event time, never before that of the last call
   */
  public static BranchingState plus(BranchingState state, int events, long timeMillis) {
    return new BranchingState(
        advanced(state.shorter(), Math.floorDiv(timeMillis, SHORTER_MILLIS)).plus(events),
        advanced(state.longer(), Math.floorDiv(timeMillis, LONGER_MILLIS)).plus(events));
  }

  /**
   * n over the closed windows, in [0, 1); 0 where their dispersion is that of independent events;
   * NaN where fewer than 20 events or 20 windows are remembered: a quiet feed has no branching
   * ratio, and a young one not yet.
   */
  public static double of(BranchingState state) {
    double shorter = of(state.shorter(), SHORTER_MILLIS / 1e3);
    double longer = of(state.longer(), LONGER_MILLIS / 1e3);
    if (Double.isNaN(shorter)) {
      return longer;
    }
    return Double.isNaN(longer) ? shorter : Math.max(shorter, longer);
  }

  private static double of(WindowCounts counts, double windowSeconds) {
    double windows = counts.effectiveWindows();
    if (counts.effectiveEvents() < FEWEST_EVENTS || windows < FEWEST_WINDOWS) {
      return Double.NaN;
    }
    double around = counts.aroundMean();
    double between = counts.betweenNeighbours();
    // Standard errors for independent events: of a variance sqrt(2/N), of differences sqrt(3/N).
    if (around <= 1 + SIGNIFICANT * Math.sqrt(2 / windows)
        || between <= 1 + SIGNIFICANT * Math.sqrt(3 / windows)) {
      return 0;
    }
    return Math.min(
        HawkesDispersion.branchingRatio(around, windowSeconds, DECAY_PER_SECOND),
        HawkesDispersion.fromNeighbours(between, windowSeconds, DECAY_PER_SECOND));
  }

  private static WindowCounts advanced(WindowCounts counts, long window) {
    if (counts.window() == Long.MIN_VALUE) {
      return counts.entered(window, false);
    }
    WindowCounts next =
        window - counts.window() > REMEMBERED_WINDOWS
            ? counts.entered(window - REMEMBERED_WINDOWS, true)
            : counts;
    while (next.window() < window) {
      next = next.closed();
    }
    return next;
  }
}

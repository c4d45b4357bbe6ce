package io.firebreak.haircut;

import io.firebreak.model.WarmUp;

/**
 * How much the measured target counts against the class's static schedule.
 *
 * <p>A cold asset posts the static schedule; a warming one blends for its first day; an asset that
 * has been blind for 15 minutes goes back to the static schedule.
 */
final class ColdStart {
  /** Blindness after which the static schedule is the least that is posted. */
  static final long BLIND_MILLIS = 15 * 60_000L;

  private static final double WARM_MILLIS = 24 * 3_600_000.0;

  private ColdStart() {}

  /** Weight of the measured target in [0, 1]. */
  static double weight(WarmUp warmUp, long observedMillis) {
    return switch (warmUp) {
      case COLD -> 0;
      case WARMING -> Math.min(1, Math.max(0, observedMillis) / WARM_MILLIS);
      case WARM -> 1;
    };
  }

  /** What the static schedule adds to a measured target, in basis points, rounded up. */
  static int addOnBps(int measuredBps, int staticBps, double weight) {
    return (int) Math.ceil((1 - weight) * Math.max(0, staticBps - measuredBps));
  }
}

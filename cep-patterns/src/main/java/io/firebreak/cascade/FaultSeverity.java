package io.firebreak.cascade;

import io.firebreak.model.StressEvent;

/**
 * How bad a fault is whose market may be calm, or a fall before it burns: 40, the entry of WATCH,
 * at its threshold, and 20 more for each time that it doubles beyond, up to 100; the cascade score
 * where that is more. A convention: the numbers make faults comparable with cascades, and are no
 * probability.
 */
final class FaultSeverity {
  private static final double AT_THRESHOLD = 40;
  private static final double PER_DOUBLING = 20;
  private static final double MOST = 100;

  private FaultSeverity() {}

  /** Severity of a letter that has a threshold, in [0, 100]. */
  static double of(StressEvent letter) {
    double doublings = Math.log(letter.magnitude() / letter.threshold()) / Math.log(2);
    double beyond = AT_THRESHOLD + PER_DOUBLING * Math.max(0, doublings);
    return Math.max(letter.score(), Math.min(MOST, beyond));
  }
}

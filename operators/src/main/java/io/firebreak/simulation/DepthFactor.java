package io.firebreak.simulation;

/**
 * How much of the calm depth is left: market makers withdraw at once when fast volatility rises and
 * come back slowly.
 *
 * <p>Fast volatility is the exponentially weighted square return with a half-life of 2 min; the
 * target is {@code max(floor, exp(-0.25 max(0, sigma/sigma0 - 1.5)))}; recovery has a half-life of
 * 15 min.
 */
final class DepthFactor {
  private static final double VARIANCE_HALF_LIFE_SECONDS = 120;
  private static final double RECOVERY_HALF_LIFE_SECONDS = 900;
  private static final double STEEPNESS = 0.25;
  private static final double TOLERATED_RATIO = 1.5;

  /** Returns beyond this many calm deviations count as this many: one gap is not a regime. */
  private static final double CLIP = 60;

  private final double calmStepVariance;
  private final double varianceWeight;
  private final double recoveryWeight;
  private final double floor;
  private double varianceRatio = 1;
  private double value = 1;

  DepthFactor(double calmStepVariance, double stepSeconds, double floor) {
    this.calmStepVariance = calmStepVariance;
    this.floor = floor;
    varianceWeight = 1 - StrictMath.pow(2, -stepSeconds / VARIANCE_HALF_LIFE_SECONDS);
    recoveryWeight = 1 - StrictMath.pow(2, -stepSeconds / RECOVERY_HALF_LIFE_SECONDS);
  }

  void update(double logReturn) {
    double ratio = Math.min(CLIP * CLIP, logReturn * logReturn / calmStepVariance);
    varianceRatio += varianceWeight * (ratio - varianceRatio);
    double excess = Math.max(0, volatilityRatio() - TOLERATED_RATIO);
    double target = Math.max(floor, StrictMath.exp(-STEEPNESS * excess));
    value = target < value ? target : value + recoveryWeight * (target - value);
  }

  /** Live over calm depth, in (0, 1]. */
  double value() {
    return value;
  }

  /** Fast over calm volatility. */
  double volatilityRatio() {
    return Math.sqrt(varianceRatio);
  }
}

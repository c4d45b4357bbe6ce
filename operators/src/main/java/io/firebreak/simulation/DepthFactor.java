package io.firebreak.simulation;

/**
 * How much of the calm depth is left: market makers withdraw at once when fast volatility rises and
 * come back slowly.
 *
 * <p>Fast volatility is the exponentially weighted square return with a half-life of 2 min; the
 * target is {@code max(floor, exp(-steepness max(0, sigma/sigma0 - 1.5)))}; recovery has a
 * half-life of 15 min.
 */
final class DepthFactor {
  private static final double VARIANCE_HALF_LIFE_SECONDS = 120;
  private static final double RECOVERY_HALF_LIFE_SECONDS = 900;
  private static final double TOLERATED_RATIO = 1.5;

  /** Returns beyond this many calm deviations count as this many: one gap is not a regime. */
  private static final double CLIP = 60;

  /** Returns are sampled each second, whatever the step: a trend weighs more in long samples. */
  private static final double SAMPLE_SECONDS = 1;

  private final double calmSampleVariance;
  private final int stepsPerSample;
  private final double varianceWeight;
  private final double recoveryWeight;
  private final double floor;
  private final double steepness;
  private double sampleReturn;
  private int sampledSteps;
  private double varianceRatio = 1;
  private double value = 1;

  DepthFactor(double calmStepVariance, double stepSeconds, double floor, double steepness) {
    this.floor = floor;
    this.steepness = steepness;
    stepsPerSample = (int) Math.max(1, Math.round(SAMPLE_SECONDS / stepSeconds));
    calmSampleVariance = calmStepVariance * stepsPerSample;
    double sampleSeconds = stepSeconds * stepsPerSample;
    varianceWeight = 1 - StrictMath.pow(2, -sampleSeconds / VARIANCE_HALF_LIFE_SECONDS);
    recoveryWeight = 1 - StrictMath.pow(2, -sampleSeconds / RECOVERY_HALF_LIFE_SECONDS);
  }

  /** Takes the log return of one step. */
  void update(double logReturn) {
    sampleReturn += logReturn;
    sampledSteps++;
    if (sampledSteps == stepsPerSample) {
      sample();
      sampleReturn = 0;
      sampledSteps = 0;
    }
  }

  private void sample() {
    double ratio = Math.min(CLIP * CLIP, sampleReturn * sampleReturn / calmSampleVariance);
    varianceRatio += varianceWeight * (ratio - varianceRatio);
    double excess = Math.max(0, volatilityRatio() - TOLERATED_RATIO);
    double target = Math.max(floor, StrictMath.exp(-steepness * excess));
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

package io.firebreak.simulation;

/**
 * The transient impact of forced sales on the log price, and the value buyers who lean against it.
 *
 * <p>Sales are divided by the live depth; buyers spend, per minute, 15 % of calm depth times the
 * impact beyond 1 %. The rest decays with a half-life of 10 min.
 */
final class PriceImpact {
  private static final double HALF_LIFE_SECONDS = 600;
  private static final double MOST = 0.02;
  private static final double BUYERS_FROM = 0.01;
  private static final double BUYERS_PER_SECOND = 0.15 / 60;

  private final double decay;
  private final double stepSeconds;
  private double log;

  PriceImpact(double stepSeconds) {
    this.stepSeconds = stepSeconds;
    decay = StrictMath.pow(2, -stepSeconds / HALF_LIFE_SECONDS);
  }

  double log() {
    return log;
  }

  /** One step in which {@code salesUsd} were sold into {@code depthUsd} per unit of log price. */
  void step(double salesUsd, double depthUsd) {
    double bought = BUYERS_PER_SECOND * Math.max(0, -log - BUYERS_FROM) * stepSeconds;
    log = Math.min(MOST, log * decay + bought - salesUsd / depthUsd);
  }
}

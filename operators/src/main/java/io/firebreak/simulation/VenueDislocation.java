package io.firebreak.simulation;

/**
 * Where one venue prices an asset apart from the rest: its own noise, and the mark of the forced
 * sales that happened there, which arbitrage closes.
 */
final class VenueDislocation {
  private static final double NOISE_HALF_LIFE_SECONDS = 15;
  private static final double ARBITRAGE_HALF_LIFE_SECONDS = 6;

  /** Share of the sales' impact by which the venue runs ahead of the others. */
  private static final double LEAD = 0.5;

  private final RandomStream random;
  private final double noiseStep;
  private final double noiseDecay;
  private final double markDecay;
  private double noise;
  private double mark;

  VenueDislocation(double noiseDeviation, double stepSeconds, RandomStream random) {
    this.random = random;
    noiseDecay = StrictMath.pow(2, -stepSeconds / NOISE_HALF_LIFE_SECONDS);
    markDecay = StrictMath.pow(2, -stepSeconds / ARBITRAGE_HALF_LIFE_SECONDS);
    noiseStep = noiseDeviation * Math.sqrt(1 - noiseDecay * noiseDecay);
  }

  /** One step in which sales on this venue moved the asset by {@code salesLog}, 0 or below. */
  void step(double salesLog) {
    noise = noise * noiseDecay + noiseStep * random.gaussian();
    mark = mark * markDecay + LEAD * salesLog;
  }

  /** Log deviation of the venue's spot price. */
  double spotLog() {
    return noise + 0.3 * mark;
  }

  /** Log deviation of its perpetual, on which the positions are closed. */
  double perpetualLog() {
    return noise + mark;
  }
}

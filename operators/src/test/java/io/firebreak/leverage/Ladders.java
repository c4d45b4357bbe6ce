package io.firebreak.leverage;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** Ladders of tests, on the grid of 25 bps. */
final class Ladders {
  /** Shock at which each of six lending positions is due, at price 2000 and threshold 0.83. */
  static final double[][] POSITIONS = {
    {800, 1.30e6}, {5_000, 7.9e6}, {1_000, 1.5e6}, {2_000, 2.6e6}, {10_000, 12.5e6}, {20_000, 20e6}
  };

  private Ladders() {}

  /** Sales of the six positions up to a fall: close factor 0.5, bonus 5 %. */
  static double positions(double fall) {
    double usd = 0;
    for (double[] position : POSITIONS) {
      double shock = 1 - position[1] / (position[0] * 0.83) / 2_000;
      usd += shock <= fall ? 0.5 * position[1] * 1.05 : 0;
    }
    return usd;
  }

  /** Sales that grow evenly from a fall on. */
  static DoubleUnaryOperator linear(double usdPerUnit, double from) {
    return fall -> usdPerUnit * Math.max(0, fall - from);
  }

  static double[] grid(int points, DoubleUnaryOperator soldUsd) {
    double[] ladder = new double[points];
    for (int i = 0; i < points; i++) {
      ladder[i] = soldUsd.applyAsDouble(i * LiquidationLadder.STEP);
    }
    return ladder;
  }

  /** A random ladder with empty stretches and cliffs. */
  static double[] random(SplittableRandom random, double scaleUsd) {
    double[] ladder = new double[LiquidationLadder.POINTS];
    for (int i = 1; i < ladder.length; i++) {
      double size = random.nextInt(3) == 0 ? 0 : random.nextInt(12) == 0 ? 20 : 1;
      ladder[i] = ladder[i - 1] + size * random.nextDouble() * scaleUsd;
    }
    return ladder;
  }
}

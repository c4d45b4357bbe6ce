package io.firebreak.simulation;

import java.util.SplittableRandom;

/** A seeded stream of random numbers whose transforms are the same on every machine. */
final class RandomStream {
  private final SplittableRandom generator;
  private double spareGaussian = Double.NaN;

  RandomStream(long seed) {
    this(new SplittableRandom(seed));
  }

  private RandomStream(SplittableRandom generator) {
    this.generator = generator;
  }

  /** An independent stream; what it draws does not move this one. */
  RandomStream split() {
    return new RandomStream(generator.split());
  }

  /** Uniform in [0, 1). */
  double uniform() {
    return generator.nextDouble();
  }

  /** Uniform in [0, bound). */
  int below(int bound) {
    return generator.nextInt(bound);
  }

  /** Exponential with mean 1. */
  double exponential() {
    return -StrictMath.log(1.0 - generator.nextDouble());
  }

  /** Standard normal, by Marsaglia's polar method (1964). */
  double gaussian() {
    if (!Double.isNaN(spareGaussian)) {
      double spare = spareGaussian;
      spareGaussian = Double.NaN;
      return spare;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * generator.nextDouble() - 1;
      y = 2 * generator.nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
    spareGaussian = y * scale;
    return x * scale;
  }
}

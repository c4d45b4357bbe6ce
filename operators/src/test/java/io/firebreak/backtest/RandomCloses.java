package io.firebreak.backtest;

import java.util.Arrays;
import java.util.Random;

/** Simulated hourly closes: volatility that clusters, heavy tails, and missing hours. */
final class RandomCloses {
  private static final double CALM = 0.006;
  private static final double MISSING = 0.01;
  private static final int STORM_HOURS = 500;

  private RandomCloses() {}

  static HourlyCloses of(long seed, int hours) {
    Random random = new Random(seed);
    double[] closes = new double[hours];
    double log = Math.log(100);
    for (int hour = 0; hour < hours; hour++) {
      double storm = hour / STORM_HOURS % 2 == 0 ? 1 : 3;
      double shock = random.nextGaussian() / Math.sqrt(0.25 + 0.75 * random.nextDouble());
      log += CALM * storm * shock;
      closes[hour] = hour > 0 && random.nextDouble() < MISSING ? Double.NaN : Math.exp(log);
    }
    return new HourlyCloses("BTC", 0, closes);
  }

  /** The same until an hour, another price after it. */
  static HourlyCloses withOtherFuture(HourlyCloses closes, int fromHour, long seed) {
    double[] other = closes.closes().clone();
    double[] future = of(seed, other.length).closes();
    System.arraycopy(future, fromHour, other, fromHour, other.length - fromHour);
    return new HourlyCloses(closes.asset(), closes.firstMillis(), other);
  }

  static HourlyCloses of(double... closes) {
    return new HourlyCloses("BTC", 0, closes);
  }

  /** A price of 100 throughout. */
  static double[] flat(int hours) {
    double[] closes = new double[hours];
    Arrays.fill(closes, 100);
    return closes;
  }
}

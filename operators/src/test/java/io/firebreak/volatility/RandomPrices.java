package io.firebreak.volatility;

import java.util.SplittableRandom;

/**
 * A seeded random walk at irregular times, with silences from a minute to two days and some jumps.
 *
 * @param prices price, USD
 * @param times event times in milliseconds, ascending, some equal
 */
@SuppressWarnings("ArrayRecordComponent")
record RandomPrices(double[] prices, long[] times) {
  private static final long[] SILENCES_MILLIS = {61_000, 90_000, 600_000, 10_800_000, 172_800_000};

  static RandomPrices of(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] prices = new double[count];
    long[] times = new long[count];
    double price = 100;
    long time = 1_700_000_000_000L + random.nextLong(86_400_000);
    for (int i = 0; i < count; i++) {
      price *= Math.exp(random.nextDouble(-1e-3, 1e-3));
      price *= random.nextInt(2_000) == 0 ? 1.05 : 1;
      time += 250L * random.nextInt(80);
      time +=
          random.nextInt(2_500) == 0 ? SILENCES_MILLIS[random.nextInt(SILENCES_MILLIS.length)] : 0;
      prices[i] = price;
      times[i] = time;
    }
    return new RandomPrices(prices, times);
  }

  RealisedState run(RealisedState start) {
    return run(start, 1, prices.length);
  }

  RealisedState run(RealisedState start, int from, int to) {
    RealisedState state = start;
    for (int i = from; i < to; i++) {
      state = RealisedVolatility.update(state, prices[i], times[i]);
    }
    return state;
  }
}

package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstimatedLadderTest {
  private static final double WIDTH = 0.0125;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheSumOverAllBuckets(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      double[] amounts = random.doubles(28, 0, 100).toArray();
      double price = 100 * Math.exp(random.nextDouble(-0.3, 0.1));
      long top = (long) Math.floor(Math.log(100) / WIDTH);
      double[] sold = EstimatedLadder.soldUsd(amounts, top, price);
      double usd = base(amounts, top, price, price) * price;
      for (int i = 1; i <= 60; i++) {
        double more =
            base(amounts, top, price, price * (1 - i * 0.0025))
                - base(amounts, top, price, price * (1 - (i - 1) * 0.0025));
        usd += more * price * (1 - (i - 0.5) * 0.0025);
        assertThat(sold[i]).isCloseTo(usd, within(1e-6));
      }
    }
  }

  /** Base units at or above a level: each bucket evenly in log price, none above the price. */
  private static double base(double[] amounts, long top, double price, double level) {
    double base = 0;
    for (int i = 0; i < amounts.length; i++) {
      double lower = (top - i) * WIDTH;
      double upper = Math.min(lower + WIDTH, Math.log(price));
      if (Math.log(level) <= lower || upper <= lower) {
        base += amounts[i];
      } else if (Math.log(level) < upper) {
        base += amounts[i] * (upper - Math.log(level)) / (upper - lower);
      }
    }
    return base;
  }

  @Test
  void bucketsAreNoCliffs() {
    double[] amounts = new double[28];
    amounts[4] = 100;
    double[] sold = EstimatedLadder.soldUsd(amounts, PriceBuckets.bucketOf(100), 100);
    double steepest = 0;
    for (int i = 1; i < sold.length; i++) {
      steepest = Math.max(steepest, sold[i] - sold[i - 1]);
    }
    // 1.25 % over steps of 25 bps, each a little longer in log price than in price.
    assertThat(steepest).isBetween(sold[60] / 5 * 0.99, sold[60] / 5 * 1.08);
  }
}

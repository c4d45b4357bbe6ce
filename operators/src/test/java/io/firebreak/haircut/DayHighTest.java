package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DayHighTest {
  private static final long HOUR = 3_600_000;

  @Test
  void remembersAHighForADay() {
    DayHigh high = DayHigh.unseen().after(100, 0).after(80, 24 * HOUR + HOUR - 1);

    assertThat(high.fall(80)).isCloseTo(0.2, within(1e-12));
    assertThat(high.after(80, 25 * HOUR).fall(80)).isZero();
  }

  @Test
  void isZeroAtAHighAndBeforeAnyPrice() {
    assertThat(DayHigh.unseen().fall(70)).isZero();
    assertThat(DayHigh.unseen().after(100, 0).fall(101)).isZero();
  }

  @Test
  void isTheMaximumOfTheHoursOnARandomStream() {
    Random random = new Random(4);
    double[] prices = new double[4_000];
    long[] times = new long[prices.length];
    DayHigh high = DayHigh.unseen();
    for (int i = 0; i < prices.length; i++) {
      times[i] = (i == 0 ? 0 : times[i - 1]) + (long) (-Math.log(random.nextDouble()) * HOUR / 3);
      prices[i] = 50 + random.nextInt(100);
      high = high.after(prices[i], times[i]);
      double naive = 0;
      for (int j = 0; j <= i; j++) {
        naive = times[i] / HOUR - times[j] / HOUR < 25 ? Math.max(naive, prices[j]) : naive;
      }
      assertThat(high.fall(prices[i])).isCloseTo(1 - prices[i] / naive, within(1e-12));
    }
  }
}

package io.firebreak.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentMaximaTest {
  private static final long MINUTE = 60_000;

  private record Print(long timeMillis, double price) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void equalsAScanOverAllPrices(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Print> prints = new ArrayList<>();
    RecentMaxima maxima = RecentMaxima.unseen();
    long time = 1_000_000;
    for (int i = 0; i < 600; i++) {
      time += random.nextInt(100) == 0 ? random.nextInt(7_200_000) : random.nextInt(60_000);
      double price = 100 + random.nextDouble(-5, 5);
      prints.add(new Print(time, price));
      maxima = maxima.with(price, time);
      for (int minutes : new int[] {5, 15, 60}) {
        assertThat(maxima.fall(minutes, price))
            .isCloseTo(scanned(prints, minutes, time, price), within(1e-15));
      }
    }
  }

  private static double scanned(List<Print> prints, int minutes, long now, double price) {
    double highest = price;
    for (Print print : prints) {
      boolean inWindow = print.timeMillis() / MINUTE >= now / MINUTE - minutes;
      highest = inWindow ? Math.max(highest, print.price()) : highest;
    }
    return 1 - price / highest;
  }

  @Test
  void maximumLeavesTheWindowWithItsMinute() {
    RecentMaxima maxima = RecentMaxima.unseen().with(100, 0).with(80, 5 * MINUTE);
    assertThat(maxima.fall(5, 80)).isCloseTo(0.2, within(1e-12));
    assertThat(maxima.with(80, 6 * MINUTE).fall(5, 80)).isZero();
  }

  @Test
  void noFallBeforeAnyPrice() {
    assertThat(RecentMaxima.unseen().fall(60, 100)).isZero();
  }
}

package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RecordedTrades;
import io.firebreak.RestoredStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The covariance of two assets' trades, as they came, against the sum over all overlapping returns:
 * 1e-9 of the variances, the rounding of running sums. Skipped where there are no recordings.
 */
class RecordedLeadLagTest {
  private static final HayashiYoshida PLAIN = new HayashiYoshida(Double.POSITIVE_INFINITY);
  private static final int TRADES = 30_000;

  private record Print(boolean ofA, long time, double price) {}

  @Test
  void equalsTheSumOverAllOverlappingReturns() throws IOException {
    List<Print> prints = prints();
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    for (Print print : prints) {
      state = plus(state, print);
    }
    double a = variance(prints, true);
    double b = variance(prints, false);
    assertThat(state.covariance()).isCloseTo(naive(prints), within(1e-9 * Math.sqrt(a * b)));
    assertThat(HayashiYoshida.correlation(state))
        .isCloseTo(naive(prints) / Math.sqrt(a * b), within(1e-9))
        .isPositive();
  }

  @Test
  void restoresInMidStreamMakeNoDifference() throws IOException {
    List<Print> prints = prints();
    RestoredStream.assertExact(
        HayashiYoshidaState.unseen(), 5_000, i -> state -> plus(state, prints.get(i)));
  }

  private static HayashiYoshidaState plus(HayashiYoshidaState state, Print print) {
    return print.ofA()
        ? PLAIN.plusA(state, print.price(), print.time())
        : PLAIN.plusB(state, print.price(), print.time());
  }

  /** Both assets' last hours of the day, merged; of trades at one time the first. */
  private static List<Print> prints() throws IOException {
    RecordedTrades avax = RecordedTrades.of("coinbase_AVAXUSD");
    RecordedTrades link = RecordedTrades.of("coinbase_LINKUSD");
    List<Print> prints = new ArrayList<>();
    add(prints, avax, true);
    add(prints, link, false);
    prints.sort((one, other) -> Long.compare(one.time(), other.time()));
    return prints;
  }

  private static void add(List<Print> prints, RecordedTrades day, boolean ofA) {
    for (int i = day.size() - TRADES; i < day.size(); i++) {
      if (day.times()[i] > day.times()[i - 1]) {
        prints.add(new Print(ofA, day.times()[i], day.prices()[i]));
      }
    }
  }

  private static List<Print> side(List<Print> prints, boolean ofA) {
    return prints.stream().filter(print -> print.ofA() == ofA).toList();
  }

  private static double variance(List<Print> prints, boolean ofA) {
    List<Print> side = side(prints, ofA);
    double sum = 0;
    for (int i = 1; i < side.size(); i++) {
      sum += logReturn(side, i) * logReturn(side, i);
    }
    return sum;
  }

  /** For each return of the one, those of the other that overlap it; skips what is surely over. */
  private static double naive(List<Print> prints) {
    List<Print> a = side(prints, true);
    List<Print> b = side(prints, false);
    double sum = 0;
    int first = 1;
    for (int i = 1; i < a.size(); i++) {
      while (first < b.size() && b.get(first).time() <= a.get(i - 1).time()) {
        first++;
      }
      for (int j = first; j < b.size() && b.get(j - 1).time() < a.get(i).time(); j++) {
        sum += logReturn(a, i) * logReturn(b, j);
      }
    }
    return sum;
  }

  private static double logReturn(List<Print> prices, int i) {
    return Math.log(prices.get(i).price() / prices.get(i - 1).price());
  }
}

package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HayashiYoshidaTest {
  private static final HayashiYoshida PLAIN = new HayashiYoshida(Double.POSITIVE_INFINITY);

  private record Seen(boolean ofA, long time, double price) {}

  @Test
  void fourPricesEachEqualTheHandComputation() {
    double[] pa = {100, 101, 100.5, 102};
    double[] pb = {50, 50.4, 50.3, 51};
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    state = PLAIN.plusA(state, pa[0], 0);
    state = PLAIN.plusB(state, pb[0], 0);
    state = PLAIN.plusA(state, pa[1], 1);
    state = PLAIN.plusB(state, pb[1], 2);
    state = PLAIN.plusA(state, pa[2], 3);
    state = PLAIN.plusB(state, pb[2], 5);
    state = PLAIN.plusA(state, pa[3], 6);
    state = PLAIN.plusB(state, pb[3], 6);
    assertThat(state.covariance()).isCloseTo(2.249266680e-4, within(1e-13));
    assertThat(HayashiYoshida.rawCorrelation(state)).isCloseTo(.755320725, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalsTheSumOverAllOverlappingPairs(long seed) {
    List<Seen> stream = random(seed, 400);
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    for (Seen seen : stream) {
      state = plus(PLAIN, state, seen);
    }
    assertThat(state.covariance()).isCloseTo(naive(stream), within(1e-12));
  }

  @Test
  void orderOfPricesAtOneTimeDoesNotMatter() {
    List<Seen> stream = random(9, 200);
    HayashiYoshidaState aFirst = HayashiYoshidaState.unseen();
    HayashiYoshidaState bFirst = HayashiYoshidaState.unseen();
    for (Seen seen : stream) {
      Seen other = new Seen(!seen.ofA(), seen.time() / 7 * 7, 100 + seen.time() % 13);
      Seen one = new Seen(seen.ofA(), seen.time() / 7 * 7, seen.price());
      aFirst = plus(PLAIN, plus(PLAIN, aFirst, one), other);
      bFirst = plus(PLAIN, plus(PLAIN, bFirst, other), one);
    }
    assertThat(aFirst.covariance()).isCloseTo(bFirst.covariance(), within(1e-12));
  }

  @Test
  void sumsHalveInTheirHalfLife() {
    HayashiYoshida minute = new HayashiYoshida(60);
    HayashiYoshidaState state = minute.plusA(HayashiYoshidaState.unseen(), 100, 0);
    state = minute.plusA(state, 101, 1_000);
    double before = state.varianceA();
    state = minute.plusA(state, 101, 61_000);
    assertThat(state.varianceA()).isCloseTo(before / 2, within(1e-18));
  }

  @Test
  void priceAtItsPredecessorsTimeIsIgnored() {
    HayashiYoshidaState state = PLAIN.plusA(HayashiYoshidaState.unseen(), 100, 5);
    assertThat(PLAIN.plusA(state, 200, 5)).isSameAs(state);
  }

  @Test
  void saysNothingBelowThirtyReturnsOfEither() {
    assertThat(HayashiYoshida.correlation(moved(30))).isNaN();
    assertThat(HayashiYoshida.correlation(moved(31))).isCloseTo(1, within(1e-12));
  }

  @Test
  void seesTheCorrelationOfAsynchronousPrices() {
    // Fifty thousand steps of correlation 0.6, each side seen at a third of them.
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    SplittableRandom random = new SplittableRandom(5);
    double a = 0;
    double b = 0;
    for (long t = 0; t < 50_000; t++) {
      double common = random.nextDouble(-1, 1);
      a += 1e-4 * (0.6 * common + 0.8 * random.nextDouble(-1, 1));
      b += 1e-4 * common;
      state = random.nextInt(3) == 0 ? PLAIN.plusA(state, Math.exp(a), t) : state;
      state = random.nextInt(3) == 0 ? PLAIN.plusB(state, Math.exp(b), t) : state;
    }
    // Three standard errors of some 17,000 returns and their overlaps.
    assertThat(HayashiYoshida.correlation(state)).isCloseTo(0.6, within(0.035));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void refusesAHalfLifeThatIsNone(double halfLife) {
    assertThatThrownBy(() -> new HayashiYoshida(halfLife)).hasMessageContaining("half-life");
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    List<Seen> stream = random(4, 200);
    RestoredStream.assertExact(
        HayashiYoshidaState.unseen(),
        200,
        i -> state -> plus(new HayashiYoshida(60), state, stream.get(i)));
  }

  private static HayashiYoshidaState moved(int prices) {
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    for (int i = 0; i < prices; i++) {
      state = PLAIN.plusB(PLAIN.plusA(state, 100 + i % 2, i), 100 + i % 2, i);
    }
    return state;
  }

  private static HayashiYoshidaState plus(
      HayashiYoshida estimate, HayashiYoshidaState state, Seen seen) {
    return seen.ofA()
        ? estimate.plusA(state, seen.price(), seen.time())
        : estimate.plusB(state, seen.price(), seen.time());
  }

  /** Prices of both sides at irregular times, some of them equal across sides. */
  private static List<Seen> random(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Seen> stream = new ArrayList<>();
    long time = 0;
    long lastA = -1;
    long lastB = -1;
    while (stream.size() < count) {
      time += random.nextInt(3);
      boolean ofA = random.nextInt(10) < 6;
      if (time > (ofA ? lastA : lastB)) {
        stream.add(new Seen(ofA, time, 100 + random.nextDouble(-1, 1)));
        lastA = ofA ? time : lastA;
        lastB = ofA ? lastB : time;
      }
    }
    return stream;
  }

  private static double naive(List<Seen> stream) {
    List<Seen> a = stream.stream().filter(Seen::ofA).toList();
    List<Seen> b = stream.stream().filter(seen -> !seen.ofA()).toList();
    double sum = 0;
    for (int i = 1; i < a.size(); i++) {
      for (int j = 1; j < b.size(); j++) {
        long from = Math.max(a.get(i - 1).time(), b.get(j - 1).time());
        long to = Math.min(a.get(i).time(), b.get(j).time());
        sum += from < to ? logReturn(a, i) * logReturn(b, j) : 0;
      }
    }
    return sum;
  }

  private static double logReturn(List<Seen> prices, int i) {
    return Math.log(prices.get(i).price() / prices.get(i - 1).price());
  }
}

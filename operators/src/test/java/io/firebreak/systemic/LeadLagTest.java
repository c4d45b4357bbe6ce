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

class LeadLagTest {
  private static final LeadLag LAGS = new LeadLag(3, 1_000, new HayashiYoshida(3_600));

  private record Seen(boolean ofA, long time, double price) {}

  @ParameterizedTest
  @ValueSource(longs = {-3_000, -1_000, 0, 2_000, 3_000})
  void findsTheLagThatWasThere(long lag) {
    LeadLagView view = LAGS.view(run(LAGS, path(lag, 1)));
    assertThat(view.lagMillis()).isEqualTo(lag);
    assertThat(view.correlation()).isGreaterThan(0.5);
  }

  @Test
  void ratioIsAboveOneWhereALeads() {
    assertThat(LAGS.view(run(LAGS, path(2_000, 2))).ratio()).isGreaterThan(2);
    assertThat(LAGS.view(run(LAGS, path(-2_000, 2))).ratio()).isLessThan(0.5);
  }

  @Test
  void saysNothingWithoutReturns() {
    LeadLagView view = LAGS.view(LAGS.unseen());
    assertThat(view.lagMillis()).isZero();
    assertThat(view.correlation()).isNaN();
    assertThat(view.ratio()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachLagEqualsTheEstimateOnShiftedPrices(long seed) {
    List<Seen> stream = sparse(seed);
    LeadLagState state = run(LAGS, stream);
    long end = stream.get(stream.size() - 1).time();
    for (int i = 0; i < state.byLag().size(); i++) {
      HayashiYoshidaState naive = shifted(stream, (i - 3) * 1_000L, end);
      assertThat(state.byLag().get(i).covariance()).isCloseTo(naive.covariance(), within(1e-15));
    }
  }

  @Test
  void linesAreBounded() {
    LeadLagState state = LAGS.unseen();
    for (int i = 0; i < 1_000; i++) {
      state = LAGS.plusA(state, 100 + i % 5, i);
    }
    assertThat(state.a().timesMillis().length).isBetween(2, DelayLine.CAPACITY);
  }

  @Test
  void fullLineHoldsAllPricesOfItsWindow() {
    LeadLagState state = LAGS.unseen();
    for (int i = 0; i < 100; i++) {
      state = LAGS.plusA(state, 100 + i % 5, i * 200L);
    }
    // Three seconds of one price each 200 ms, both ends included.
    assertThat(state.a().timesMillis()).hasSize(DelayLine.CAPACITY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void refusesStepsOutOfRange(int steps) {
    assertThatThrownBy(() -> new LeadLag(steps, 1_000, new HayashiYoshida(60)))
        .hasMessageContaining("steps must be in [1");
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    List<Seen> stream = sparse(7);
    RestoredStream.assertExact(LAGS.unseen(), 300, i -> state -> plus(LAGS, state, stream.get(i)));
  }

  private static LeadLagState run(LeadLag lags, List<Seen> stream) {
    LeadLagState state = lags.unseen();
    for (Seen seen : stream) {
      state = plus(lags, state, seen);
    }
    return state;
  }

  private static LeadLagState plus(LeadLag lags, LeadLagState state, Seen seen) {
    return seen.ofA()
        ? lags.plusA(state, seen.price(), seen.time())
        : lags.plusB(state, seen.price(), seen.time());
  }

  /** One path, seen each half second by a, and a lag later (or earlier) by b. */
  private static List<Seen> path(long lag, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] log = new double[2_000];
    for (int i = 1; i < log.length; i++) {
      log[i] = log[i - 1] + random.nextDouble(-1e-3, 1e-3);
    }
    List<Seen> stream = new ArrayList<>();
    for (int i = 10; i < log.length - 10; i++) {
      stream.add(new Seen(true, i * 500L, Math.exp(log[i])));
      stream.add(new Seen(false, i * 500L, Math.exp(log[(int) (i - lag / 500)])));
    }
    return stream;
  }

  /** Prices at irregular times, far enough apart that none is thinned out. */
  private static List<Seen> sparse(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Seen> stream = new ArrayList<>();
    long time = 0;
    for (int i = 0; i < 300; i++) {
      time += 200 + random.nextInt(600);
      stream.add(new Seen(random.nextBoolean(), time, 100 + random.nextDouble()));
    }
    return stream;
  }

  /** The plain estimate on prices that are delayed first, as far as they have come by the end. */
  private static HayashiYoshidaState shifted(List<Seen> stream, long lag, long end) {
    List<Seen> delayed =
        stream.stream()
            .map(
                seen ->
                    new Seen(
                        seen.ofA(),
                        seen.time() + (seen.ofA() ? Math.max(0, lag) : Math.max(0, -lag)),
                        seen.price()))
            .filter(seen -> seen.time() <= end)
            .sorted(java.util.Comparator.comparingLong(Seen::time))
            .toList();
    HayashiYoshidaState state = HayashiYoshidaState.unseen();
    for (Seen seen : delayed) {
      state =
          seen.ofA()
              ? LAGS.estimate().plusA(state, seen.price(), seen.time())
              : LAGS.estimate().plusB(state, seen.price(), seen.time());
    }
    return state;
  }
}

package io.firebreak.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.firebreak.RecordedTrades;
import io.firebreak.RestoredStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Measures of flow against sums over all trades of a day that holds a crash: 1e-9 of the value, the
 * rounding of running sums. Skipped where there are no recordings.
 */
class RecordedFlowTest {
  private static final String RECORDING = "coinbase_AVAXUSD";
  private static final double EXACT = 1e-7;
  private static final int EVERY = 997;
  private static final int RESTORED_TRADES = 5_000;

  @Test
  void imbalanceIsThatOfTheLastTenSeconds() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    OneSidedState state = OneSidedState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = OneSidedFlow.plus(state, traded(day, i), day.times()[i]);
      if (i % EVERY == 0) {
        double imbalance = lastTenSeconds(day, i, true) / lastTenSeconds(day, i, false);
        assertThat(OneSidedFlow.imbalance(state, day.times()[i]))
            .isCloseTo(imbalance, within(1e-9));
      }
    }
  }

  /** Bought minus sold in the running second and the nine before it, or the sum of both. */
  private static double lastTenSeconds(RecordedTrades day, int last, boolean signed) {
    double sum = 0;
    for (int i = last; i >= 0 && second(day, i) > second(day, last) - 10; i--) {
      sum += signed && !day.bought()[i] ? -day.notional(i) : day.notional(i);
    }
    return sum;
  }

  @Test
  void volumeIsComparedWithTheWeightedMeanOfEarlierWindows() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    OneSidedState state = OneSidedState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = OneSidedFlow.plus(state, traded(day, i), day.times()[i]);
    }
    int last = day.size() - 1;
    double ratio = lastTenSeconds(day, last, false) / usualWindow(day);
    assertThat(OneSidedFlow.volumeRatio(state, day.times()[last]))
        .isCloseTo(ratio, withinPercentage(EXACT));
  }

  /** Windows are sampled when the first trade comes ten seconds or more after the last sample. */
  private static double usualWindow(RecordedTrades day) {
    long now = second(day, day.size() - 1);
    long sampled = second(day, 0);
    double sum = 0;
    double weights = 0;
    for (int i = 1; i < day.size(); i++) {
      long second = second(day, i);
      if (second - sampled >= 10) {
        double weight =
            (1 - Math.pow(2, -(second - sampled) / 3_600.0))
                * Math.pow(2, -(now - second) / 3_600.0);
        sum += weight * Math.log(lastTenSeconds(day, i - 1, false));
        weights += weight;
        sampled = second;
      }
    }
    return Math.exp(sum / weights);
  }

  @Test
  void usualMessagesAreTheWeightedMeanOfAllSeconds() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    BurstState state = BurstState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = MessageBurst.plus(state, 1, day.times()[i]);
    }
    int[] seconds = counts(day, 1);
    double[] moments = moments(seconds, 600);
    double excess = Math.max(0, moments[1] - moments[0] * moments[0] - moments[0]);
    double dispersion = excess / (moments[0] * moments[0]);
    double variance = moments[0] + dispersion * moments[0] * moments[0];
    long now = day.times()[day.size() - 1];
    assertThat(MessageBurst.usual(state, now)).isCloseTo(moments[0], withinPercentage(EXACT));
    assertThat(MessageBurst.surprise(state, now))
        .isCloseTo(
            (seconds[seconds.length - 1] - moments[0]) / Math.sqrt(Math.max(1, variance)),
            within(1e-7));
  }

  /** Weighted mean of the counts before the last one, and of their squares. */
  private static double[] moments(int[] counts, double halfLife) {
    double[] sums = new double[3];
    for (int i = 0; i < counts.length - 1; i++) {
      double weight = Math.pow(2, -(counts.length - 2 - i) / halfLife);
      sums[0] += weight * counts[i];
      sums[1] += weight * counts[i] * (double) counts[i];
      sums[2] += weight;
    }
    return new double[] {sums[0] / sums[2], sums[1] / sums[2]};
  }

  @Test
  void excitationIsTheDispersionOfAllWindows() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    ExcitationState state = ExcitationState.unseen();
    for (int i = 0; i < day.size(); i++) {
      state = SelfExcitation.plus(state, 1, day.times()[i]);
    }
    double naive = Math.max(branching(counts(day, 10)), branching(counts(day, 60)));
    assertThat(naive).isBetween(0.5, 1.0);
    assertThat(SelfExcitation.branchingRatio(state, day.times()[day.size() - 1]))
        .isCloseTo(naive, within(1e-9));
  }

  private static double branching(int[] counts) {
    double mean = moments(counts, 20)[0];
    double weights = 0;
    double squareWeights = 0;
    double squares = 0;
    for (int i = 0; i < counts.length - 1; i++) {
      double weight = Math.pow(2, -(counts.length - 2 - i) / 20.0);
      weights += weight;
      squareWeights += weight * weight;
      squares += weight * (counts[i] - mean) * (counts[i] - mean);
    }
    return SelfExcitation.ofMoments(mean, squares / (weights - squareWeights / weights));
  }

  @Test
  void vpinIsThatOfTheLastFullBuckets() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    double bucketUsd = 250_000;
    Vpin vpin = new Vpin(bucketUsd, 50);
    VpinState state = vpin.unseen();
    double[] bought = new double[10_000];
    double[] traded = new double[10_000];
    double total = 0;
    for (int i = 0; i < day.size(); i++) {
      Traded trade = traded(day, i);
      state = vpin.plus(state, trade.boughtUsd(), trade.soldUsd());
      fill(bought, total, trade.boughtUsd(), bucketUsd);
      fill(traded, total, 0, bucketUsd);
      total += trade.volumeUsd();
    }
    int full = (int) (total / bucketUsd);
    double imbalance = 0;
    for (int bucket = full - 50; bucket < full; bucket++) {
      imbalance += Math.abs(2 * bought[bucket] - bucketUsd) / bucketUsd / 50;
    }
    assertThat(full).isGreaterThan(100);
    assertThat(vpin.of(state)).isCloseTo(imbalance, within(1e-6));
  }

  /** Lays an amount into the buckets of the volume axis that it covers. */
  private static void fill(double[] buckets, double from, double amount, double bucketUsd) {
    double left = amount;
    double at = from;
    while (left > 0) {
      int bucket = (int) (at / bucketUsd);
      double part = Math.min(left, Math.max((bucket + 1) * bucketUsd - at, 1e-9));
      buckets[bucket] += part;
      at += part;
      left -= part;
    }
  }

  @Test
  void restoresInMidStreamMakeNoDifference() throws IOException {
    RecordedTrades day = RecordedTrades.of(RECORDING);
    int from = day.size() / 2;
    RestoredStream.assertExact(
        OneSidedState.unseen(),
        RESTORED_TRADES,
        i -> s -> OneSidedFlow.plus(s, traded(day, from + i), day.times()[from + i]));
    RestoredStream.assertExact(
        BurstState.unseen(),
        RESTORED_TRADES,
        i -> s -> MessageBurst.plus(s, 1, day.times()[from + i]));
    RestoredStream.assertExact(
        ExcitationState.unseen(),
        RESTORED_TRADES,
        i -> s -> SelfExcitation.plus(s, 1, day.times()[from + i]));
  }

  /** Trades in each window from the first trade's to the last trade's. */
  private static int[] counts(RecordedTrades day, int windowSeconds) {
    long first = second(day, 0) / windowSeconds;
    int[] counts = new int[(int) (second(day, day.size() - 1) / windowSeconds - first) + 1];
    for (int i = 0; i < day.size(); i++) {
      counts[(int) (second(day, i) / windowSeconds - first)]++;
    }
    return counts;
  }

  private static long second(RecordedTrades day, int i) {
    return day.times()[i] / 1_000;
  }

  private static Traded traded(RecordedTrades day, int i) {
    double usd = day.notional(i);
    return new Traded(day.bought()[i] ? usd : 0, day.bought()[i] ? 0 : usd, usd, 0);
  }
}

package io.firebreak.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.firebreak.RecordedTrades;
import io.firebreak.RestoredStream;
import io.firebreak.measure.DecayingRate;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Intensity, acceleration and branching of the recorded liquidations of a lending protocol against
 * sums over all of them: 1e-9 of the value, the rounding of running sums. Skipped where there are
 * no recordings.
 */
class RecordedLiquidationsTest {
  private static final double EXACT = 1e-7;
  private static final double LN2 = Math.log(2);

  /** The protocol's largest bursts have thousands of orders; their last one is looked at. */
  private static final int EVERY = 97;

  /** Time and USD of the forced sales. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sales(long[] times, double[] usd) {
    static Sales read() throws IOException {
      String[][] rows = RecordedTrades.rows("liquidations_aave-v2_20201217_20220403.csv.gz");
      long[] times = new long[rows.length];
      double[] usd = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        times[i] = Math.max(Long.parseLong(rows[i][0]), i == 0 ? 0 : times[i - 1]);
        usd[i] = Double.parseDouble(rows[i][4]) * Double.parseDouble(rows[i][5]);
      }
      return new Sales(times, usd);
    }

    /** Per second, each sale with {@code ln 2 / H 2^(-age / H)}, over the weight of the time. */
    double rate(int last, double halfLifeSeconds) {
      double sum = 0;
      for (int i = 0; i <= last; i++) {
        double age = (times[last] - times[i]) / 1e3;
        sum += usd[i] * LN2 / halfLifeSeconds * Math.pow(2, -age / halfLifeSeconds);
      }
      double observed = Math.max(1, (times[last] - times[0]) / 1e3);
      return sum / (1 - Math.pow(2, -observed / halfLifeSeconds));
    }
  }

  @Test
  void intensityAndAccelerationAreThoseOfTheWholePast() throws IOException {
    Sales sales = Sales.read();
    LiquidationState state = LiquidationState.unseen();
    DecayingRate burst = DecayingRate.unseen();
    for (int i = 0; i < sales.times().length; i++) {
      long now = sales.times()[i];
      state = LiquidationIntensity.plus(state, sales.usd()[i], now);
      burst = LiquidationAcceleration.plus(burst, sales.usd()[i], now);
      if (i > 0 && i % EVERY == 0) {
        double fast = sales.rate(i, 30);
        double slope = (sales.rate(i, 10) - fast) / (20 / LN2);
        assertThat(LiquidationIntensity.usdPerSecond(state, now))
            .isCloseTo(fast, withinPercentage(EXACT));
        assertThat(LiquidationIntensity.ratio(state, now))
            .isCloseTo(fast / Math.max(100, sales.rate(i, 86_400)), withinPercentage(EXACT));
        assertThat(LiquidationAcceleration.usdPerSecondSquared(burst, state, now))
            .isCloseTo(slope, withinPercentage(EXACT));
      }
    }
  }

  @Test
  void branchingIsTheDispersionOfTheCountsOfTheLastWindows() throws IOException {
    Sales sales = Sales.read();
    BranchingState state = BranchingState.unseen();
    double largest = 0;
    for (int i = 0; i < sales.times().length; i++) {
      state = BranchingRatio.plus(state, 1, sales.times()[i]);
      // NaN in quiet times.
      largest = BranchingRatio.of(state) > largest ? BranchingRatio.of(state) : largest;
      if (i > 0 && i % EVERY == 0) {
        double[] naive = naive(sales.times(), i);
        WindowCounts minutes = state.longer();
        // What is older than the remembered windows weighs less than a millionth.
        assertThat(Math.abs(minutes.count() - naive[0])).isLessThan(1e-4);
        assertThat(Math.abs(minutes.square() - naive[1])).isLessThan(1e-2);
        assertThat(Math.abs(minutes.step() - naive[2])).isLessThan(1e-2);
      }
    }
    assertThat(largest).isBetween(0.5, 1.0);
  }

  /** Weighted sums of count, square and squared difference over the whole minutes before now. */
  private static double[] naive(long[] times, int last) {
    long open = times[last] / 60_000;
    long first = Math.max(times[0] / 60_000 + 1, open - 1_000);
    int[] counts = new int[(int) Math.max(0, open - first)];
    for (int i = last; i >= 0 && times[i] / 60_000 >= first; i--) {
      int window = (int) (times[i] / 60_000 - first);
      if (window < counts.length) {
        counts[window]++;
      }
    }
    double[] sums = new double[3];
    for (int i = 0; i < counts.length; i++) {
      double weight = (1 - Math.pow(2, -0.05)) * Math.pow(2, -0.05 * (counts.length - 1 - i));
      int step = i == 0 ? 0 : counts[i] - counts[i - 1];
      sums[0] += weight * counts[i];
      sums[1] += weight * counts[i] * (double) counts[i];
      sums[2] += weight * step * (double) step;
    }
    return sums;
  }

  @Test
  void restoresInMidStreamMakeNoDifference() throws IOException {
    Sales sales = Sales.read();
    RestoredStream.assertExact(
        LiquidationState.unseen(),
        5_000,
        i -> s -> LiquidationIntensity.plus(s, sales.usd()[i], sales.times()[i]));
    RestoredStream.assertExact(
        BranchingState.unseen(), 5_000, i -> s -> BranchingRatio.plus(s, 1, sales.times()[i]));
  }
}

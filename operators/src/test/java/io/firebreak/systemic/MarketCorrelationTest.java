package io.firebreak.systemic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.RestoredStream;
import io.firebreak.Snapshots;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketCorrelationTest {
  private static final long MINUTE = 60_000;
  private static final long DAY = 86_400_000;
  private static final MarketCorrelation MARKET = new MarketCorrelation(MarketPolicy.defaults());
  private static final MarketCorrelation TWO =
      new MarketCorrelation(new MarketPolicy(2, MINUTE, 86_400, DAY));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsTheWeightedSumsOverTheMinutes(long seed) {
    int minutes = 500;
    double[][] logs = walks(seed, minutes, 2);
    MarketState state = run(MARKET, logs);
    // The last minute is still running.
    double[] sums = new double[3];
    for (int t = 1; t < minutes - 1; t++) {
      double weight = Math.pow(2, -(minutes - 2 - t) * 60 / 86_400.0);
      double a = logs[0][t] - logs[0][t - 1];
      double b = logs[1][t] - logs[1][t - 1];
      sums[0] += weight * a * a;
      sums[1] += weight * b * b;
      sums[2] += weight * a * b;
    }
    assertThat(MARKET.correlation(state, "A0", "A1"))
        .isCloseTo(sums[2] / Math.sqrt(sums[0] * sums[1]), within(1e-10));
  }

  @Test
  void correlationOfAnAssetWithItselfIsOne() {
    MarketState state = run(MARKET, walks(1, 50, 2));
    assertThat(MARKET.correlation(state, "A0", "A0")).isEqualTo(1);
  }

  @Test
  void strangerHasNoCorrelation() {
    MarketState state = run(MARKET, walks(1, 50, 2));
    assertThat(MARKET.correlation(state, "A0", "none")).isNaN();
  }

  @Test
  void speaksFromThirtySharedSamplesOn() {
    MarketCorrelation ageless = new MarketCorrelation(new MarketPolicy(2, MINUTE, 31_536_000, DAY));
    // n minutes close n - 1 samples, the first of which has no return; a year hardly decays, but it
    // does: thirty returns weigh a little less than thirty.
    assertThat(ageless.correlation(run(ageless, walks(1, 32, 2)), "A0", "A1")).isNaN();
    assertThat(ageless.correlation(run(ageless, walks(1, 33, 2)), "A0", "A1")).isNotNaN();
  }

  @Test
  void absorptionEqualsAllEigenvaluesOnceWarm() {
    MarketState state = run(MARKET, walks(2, 400, 12));
    double[][] matrix = new double[12][12];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        matrix[i][j] = MARKET.correlation(state, "A" + i, "A" + j);
      }
    }
    double[] values = Jacobi.eigenvalues(matrix);
    double top = (values[11] + values[10] + values[9]) / 12;
    assertThat(MARKET.view(state).absorption()).isCloseTo(top, within(2e-3));
    assertThat(MARKET.view(state).assets()).isEqualTo(12);
  }

  @Test
  void oneAssetIsNoMarket() {
    MarketView view = MARKET.view(run(MARKET, walks(1, 100, 1)));
    assertThat(view.absorption()).isNaN();
    assertThat(view.meanCorrelation()).isNaN();
  }

  @Test
  void shiftIsUnknownInTheFirstFifteenDays() {
    assertThat(MARKET.view(run(MARKET, walks(1, 200, 3))).absorptionShift()).isNaN();
  }

  @Test
  void togetherBecomesAShift() {
    MarketCorrelation hourly = new MarketCorrelation(new MarketPolicy(5, 3_600_000, 86_400, DAY));
    MarketState state = MarketState.unseen();
    double[] logs = new double[5];
    SplittableRandom random = new SplittableRandom(3);
    for (int hour = 0; hour < 24 * 60; hour++) {
      double common = hour < 24 * 50 ? 0 : random.nextDouble(-0.02, 0.02);
      for (int i = 0; i < 5; i++) {
        logs[i] += common + random.nextDouble(-0.005, 0.005);
        state = hourly.plus(state, "A" + i, Math.exp(logs[i]), hour * 3_600_000L);
      }
    }
    assertThat(hourly.view(state).absorptionShift()).isGreaterThan(1);
  }

  @Test
  void missingMinuteIsNoReturn() {
    MarketState state = run(MARKET, walks(1, 100, 2));
    double before = state.returns().weight(0, 0);
    state = MARKET.plus(state, "A0", 500, 200 * MINUTE);
    state = MARKET.plus(state, "A0", 5, 201 * MINUTE);
    state = MARKET.plus(state, "A0", 5, 202 * MINUTE);
    // Closed: the running minute, and the fall from 500 to 5 is the only later return.
    assertThat(state.returns().weight(0, 0)).isBetween(before * 0.9 + 1, before + 2);
    assertThat(state.returns().weight(1, 1)).isLessThanOrEqualTo(before + 1);
  }

  @Test
  void assetBeyondTheBoundIsRefusedAndCounted() {
    MarketState state = run(TWO, walks(1, 10, 2));
    MarketState more = TWO.plus(state, "NEW", 1, 9 * MINUTE + 1);
    assertThat(more.assets()).hasSize(2);
    assertThat(more.refused()).isEqualTo(1);
  }

  @Test
  void assetThatWasQuietForMoreThanADayMakesRoom() {
    MarketState state = TWO.plus(MarketState.unseen(), "OLD", 1, 0);
    state = TWO.plus(state, "BUSY", 1, DAY);
    assertThat(TWO.plus(state, "NEW", 1, DAY).refused()).isEqualTo(1);
    MarketState next = TWO.plus(state, "NEW", 1, DAY + 1);
    assertThat(next.assets().get(0).asset()).isEqualTo("NEW");
    assertThat(next.returns().weight(0, 0)).isZero();
  }

  @Test
  void refusesMoreThanThirtyAssets() {
    assertThatThrownBy(() -> new MarketPolicy(31, MINUTE, 86_400, DAY))
        .hasMessageContaining("maxAssets must be in [2.0, 30.0]");
  }

  @Test
  void thirtyAssetsAreBelowElevenKilobytes() {
    assertThat(Snapshots.bytes(run(MARKET, walks(1, 60, 30)))).hasSizeBetween(8_000, 11_000);
  }

  @Test
  void restoreInMidStreamMakesNoDifference() {
    double[][] logs = walks(6, 100, 3);
    RestoredStream.assertExact(
        MarketState.unseen(),
        300,
        i ->
            state -> MARKET.plus(state, "A" + i % 3, Math.exp(logs[i % 3][i / 3]), i / 3 * MINUTE));
  }

  private static MarketState run(MarketCorrelation market, double[][] logs) {
    MarketState state = MarketState.unseen();
    for (int t = 0; t < logs[0].length; t++) {
      for (int i = 0; i < logs.length; i++) {
        state = market.plus(state, "A" + i, Math.exp(logs[i][t]), t * MINUTE);
      }
    }
    return state;
  }

  /** Log prices of assets that share a factor, one a minute. */
  private static double[][] walks(long seed, int minutes, int assets) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] logs = new double[assets][minutes];
    for (int t = 1; t < minutes; t++) {
      double common = random.nextDouble(-1e-3, 1e-3);
      for (int i = 0; i < assets; i++) {
        logs[i][t] = logs[i][t - 1] + common + random.nextDouble(-1e-3, 1e-3);
      }
    }
    return logs;
  }
}

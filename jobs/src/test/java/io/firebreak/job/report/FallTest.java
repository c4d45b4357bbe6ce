package io.firebreak.job.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FallTest {
  private static PricePath path(double... prices) {
    PricePath path = new PricePath();
    for (int second = 0; second < prices.length; second++) {
      path.add(1_000L * second, prices[second]);
    }
    return path;
  }

  @Test
  void isFromThePeakBeforeTheTroughNotFromTheHighest() {
    Fall fall = Fall.deepest(path(100, 80, 90, 120, 100, 200), 1_000).orElseThrow();

    assertThat(fall.peakMillis()).isZero();
    assertThat(fall.troughMillis()).isEqualTo(1_000);
    assertThat(fall.fraction()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void aThirdIsReachedExactly() {
    assertThat(Fall.deepest(path(128, 120, 112, 80), 1_000).orElseThrow().thirdMillis())
        .isEqualTo(2_000);
  }

  @Test
  void losesOverTheHorizonFromTheThirdOnIncludingItsEnd() {
    Fall fall = Fall.deepest(path(128, 96, 64, 80, 32), 2_000).orElseThrow();

    assertThat(fall.thirdMillis()).isEqualTo(1_000);
    assertThat(fall.laterWorst()).isCloseTo(1 - 64.0 / 96, within(1e-12));
    assertThat(fall.laterEnd()).isCloseTo(1 - 80.0 / 96, within(1e-12));
  }

  @Test
  void aPathThatOnlyRisesHasNone() {
    assertThat(Fall.deepest(path(1, 2, 2, 3), 1_000)).isEmpty();
  }

  @Test
  void aLongRunThinsItsPathAndFindsTheSameFall() {
    PricePath path = new PricePath();
    for (int second = 0; second < 1_000_000; second++) {
      double price =
          second < 500_000 ? 100 : second < 600_000 ? 100 - (second - 500_000) / 2e3 : 50;
      path.add(1_000L * second, price);
    }

    Fall fall = Fall.deepest(path, 60_000).orElseThrow();
    assertThat(path.size()).isLessThanOrEqualTo(1 << 18);
    assertThat(fall.fraction()).isCloseTo(0.5, within(1e-4));
    assertThat((double) fall.troughMillis()).isCloseTo(600e6, within(2.0 * path.spacingMillis()));
  }
}

package io.firebreak.job.bench.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosedSecondsTest {
  @Test
  void holdsASecondForThreeHundredSeconds() {
    ClosedSeconds ring = ClosedSeconds.empty().with(7, 2.0);
    for (long second = 8; second <= 306; second++) {
      ring = ring.with(second, null);
    }

    assertThat(ring.total()).isEqualTo(2);
    assertThat(ring.isEmptyAt(306)).isFalse();
    assertThat(ring.with(307, null).total()).isZero();
    assertThat(ring.with(307, null).isEmptyAt(307)).isTrue();
  }

  @Test
  void forgetsTheRoundingOfALargeSumWhenTheRingHasTurned() {
    ClosedSeconds ring = ClosedSeconds.empty().with(1, 1e9);
    for (long second = 2; second <= 600; second++) {
      ring = ring.with(second, 0.1);
    }

    double exact = 0;
    for (int second = 0; second < 300; second++) {
      exact += 0.1;
    }
    assertThat(ring.total()).isEqualTo(exact);
  }

  @Test
  void leavesTheFormerRingAsItWas() {
    ClosedSeconds before = ClosedSeconds.empty().with(1, 1.0);

    ClosedSeconds after = before.with(2, 1.0);

    assertThat(before.total()).isEqualTo(1);
    assertThat(before.sums()[2]).isZero();
    assertThat(after.total()).isEqualTo(2);
  }
}

package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.tick.Step;
import org.junit.jupiter.api.Test;

class FallLimitTest {
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;
  private static final FallLimit LIMIT = new FallLimit(100, 25, DAY, 250);
  private static final FallClock CALM = FallClock.stopped().next(true, 0);
  private static final int FAR = 1_000;

  @Test
  void allowsTheFirstStepExactlyWhenItHasAccrued() {
    assertThat(LIMIT.fallBps(CALM, FAR, DAY + 6 * HOUR - 1)).isZero();
    assertThat(LIMIT.fallBps(CALM, FAR, DAY + 6 * HOUR)).isEqualTo(25);
  }

  @Test
  void namesThatTimeAsTheNextFall() {
    assertThat(LIMIT.nextMillis(CALM, 25)).isEqualTo(DAY + 6 * HOUR);
  }

  @Test
  void holdsWhatIsSmallerThanTheMinimumStep() {
    assertThat(LIMIT.fallBps(CALM, 24, 10 * DAY)).isZero();
    assertThat(LIMIT.nextMillis(CALM, 24)).isEqualTo(Step.NO_DEADLINE);
  }

  @Test
  void savesUpNoMoreThanOneStep() {
    assertThat(LIMIT.fallBps(CALM, FAR, 100 * DAY)).isEqualTo(25);
  }

  @Test
  void needsAnotherSixHoursAfterAFall() {
    FallClock after = LIMIT.spent(CALM, 25, 100 * DAY);
    assertThat(LIMIT.fallBps(after, FAR, 100 * DAY + 6 * HOUR - 1)).isZero();
    assertThat(LIMIT.fallBps(after, FAR, 100 * DAY + 6 * HOUR)).isEqualTo(25);
  }

  @Test
  void beginsAnewAfterADisturbance() {
    FallClock again = CALM.next(false, DAY).next(true, 2 * DAY);
    assertThat(LIMIT.nextMillis(again, FAR)).isEqualTo(3 * DAY + 6 * HOUR);
  }

  @Test
  void allowsWhatAccruesInOneLongTick() {
    FallLimit fast = new FallLimit(10_000, 1, 0, 60_000);
    assertThat(fast.fallBps(CALM, FAR, 60_000)).isEqualTo(6);
  }
}

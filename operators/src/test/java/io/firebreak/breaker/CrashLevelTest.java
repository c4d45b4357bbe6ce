package io.firebreak.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BreakerState;
import io.firebreak.model.CrashLevel;
import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fall alone may ask of a breaker. */
class CrashLevelTest {
  private static final BreakerPolicy POLICY = Policy.v0().breaker();

  private static BreakerMeasures measures(double score, CrashLevel crash) {
    return new BreakerMeasures(score, Double.NaN, 1, true, Double.NaN, crash);
  }

  @ParameterizedTest
  @CsvSource({
    "CALM, NORMAL",
    "WATCH_FADES, NORMAL",
    "WATCH, WATCH",
    "RESTRICT_FADES, WATCH",
    "RESTRICT, RESTRICT"
  })
  void callsForItsLevelAndNeverForMoreThanRestrict(CrashLevel crash, BreakerState state) {
    assertThat(BreakerLevels.atOnce(measures(0, crash), false, POLICY).to()).isEqualTo(state);
  }

  @Test
  void scoreOfRestrictIsNotWeakenedByAMilderFall() {
    BreakerMeasures measures = measures(POLICY.restrictScore(), CrashLevel.WATCH);
    assertThat(BreakerLevels.atOnce(measures, false, POLICY).to()).isEqualTo(BreakerState.RESTRICT);
  }

  @ParameterizedTest
  @CsvSource({
    "WATCH, CALM, true",
    "WATCH, WATCH_FADES, false",
    "RESTRICT, WATCH, true",
    "RESTRICT, RESTRICT_FADES, false"
  })
  void levelIsLeftWhenItHasFaded(BreakerState state, CrashLevel crash, boolean calm) {
    assertThat(BreakerLevels.calm(state, measures(0, crash), POLICY)).isEqualTo(calm);
  }
}

package io.firebreak.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** When a halt ends before its limit. */
class ReopenJitterTest {
  private static final ReopenJitter JITTER = new ReopenJitter("correct horse battery staple");

  @Test
  void isZeroWithoutASecret() {
    assertThat(ReopenJitter.NONE.millis("asset:BTC", 7, 30_000, 250)).isZero();
  }

  @Test
  void isTheSameForTheSameSecretScopeAndHalt() {
    assertThat(JITTER.millis("asset:BTC", 7, 30_000, 250))
        .isEqualTo(new ReopenJitter(JITTER.secret()).millis("asset:BTC", 7, 30_000, 250));
  }

  @Test
  void reachesBothEndsInWholeTicks() {
    long[] draws =
        LongStream.range(0, 2_000).map(t -> JITTER.millis("BTC", t, 1_000, 250)).toArray();
    assertThat(draws).containsOnly(0, 250, 500, 750, 1_000);
  }

  @Test
  void differsByScopeAndBySecret() {
    LongStream halts = LongStream.range(0, 50);
    long same =
        halts
            .filter(
                t ->
                    JITTER.millis("asset:BTC", t, 30_000, 250)
                        == JITTER.millis("asset:ETH", t, 30_000, 250))
            .count();
    assertThat(same).isLessThan(10);
    assertThat(LongStream.range(0, 50).map(t -> JITTER.millis("a", t, 30_000, 250)).toArray())
        .isNotEqualTo(
            LongStream.range(0, 50)
                .map(t -> new ReopenJitter("x").millis("a", t, 30_000, 250))
                .toArray());
  }

  /** Minutes of halt, so that there is room to end it early. */
  @Test
  void endsAHaltWithoutTellingWhen() {
    BreakerRun run = new BreakerRun(BreakerPolicies.slow(), 250, JITTER);
    run.at(0, BreakerInputs.fire(80, 2, true)).until(61_000);
    BreakerStay halt = run.status().stay();
    assertThat(halt.limitMillis()).isEqualTo(halt.enteredMillis() + 630_000);
    assertThat(halt.untilMillis()).isBetween(halt.limitMillis() - 30_000, halt.limitMillis() - 250);
    run.until(halt.limitMillis() - 300_000);
    assertThat(run.last().validUntilMillis()).isNotEqualTo(halt.untilMillis());
  }
}

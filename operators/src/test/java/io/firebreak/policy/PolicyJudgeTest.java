package io.firebreak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyJudgeTest {
  private static final long CLOCK = 1_000;
  private static final long TICK = 250;

  private static PolicyJudge.Verdict judge(long version, long fromMillis, String... errors) {
    Policy policy = Policy.v0().effective(version, fromMillis);
    return PolicyJudge.judge(new PolicyProposal(policy, "ann", List.of(errors)), 4, CLOCK, TICK);
  }

  @Test
  void versionMustBeNewer() {
    assertThat(judge(4, 2_000).errors()).containsExactly("version must be above 4, was 4");
    assertThat(judge(5, 2_000).policy().version()).isEqualTo(5);
  }

  @Test
  void effectiveTimeAtTheClockIsTooLate() {
    assertThat(judge(5, CLOCK).errors())
        .containsExactly("effectiveFrom must be after the gate's event time 1000, was 1000");
    long farthest = CLOCK + 3_653L * 86_400_000;
    assertThat(judge(5, farthest).errors()).isEmpty();
    assertThat(judge(5, farthest + 1).errors())
        .singleElement()
        .asString()
        .startsWith("effectiveFrom must be at most");
    assertThat(judge(5, CLOCK + 1).policy().effectiveFromMillis()).isEqualTo(CLOCK + 1);
  }

  @Test
  void withoutATimeItTakesEffectATickAfterTheClock() {
    assertThat(judge(5, Long.MIN_VALUE).policy().effectiveFromMillis()).isEqualTo(CLOCK + TICK);
  }

  @Test
  void everyErrorIsTold() {
    PolicyJudge.Verdict verdict = judge(4, CLOCK, "breaker.watchScore must be in [1, 100], was 0");
    assertThat(verdict.policy()).isNull();
    assertThat(verdict.errors()).hasSize(3);
  }

  @Test
  void unreadableProposalKeepsItsErrors() {
    PolicyProposal unreadable = new PolicyProposal(null, "", List.of("not a policy"));
    assertThat(PolicyJudge.judge(unreadable, 0, CLOCK, TICK).errors())
        .containsExactly("not a policy");
  }
}

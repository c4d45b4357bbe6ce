package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTimelineTest {
  private static final Policy FIRST = policy(1, 100, Policy.ENDLESS);
  private static final Policy SECOND = policy(2, 200, 300);
  private static final PolicyTimeline TIMELINE = new PolicyTimeline(List.of(FIRST, SECOND), 2);

  @Test
  void beforeTheFirstTheShippedOneIsInForce() {
    assertThat(TIMELINE.at(99)).isEqualTo(Policy.v0());
  }

  @Test
  void newestWhoseTimeHasComeIsInForce() {
    assertThat(TIMELINE.at(199)).isEqualTo(FIRST);
    assertThat(TIMELINE.at(200)).isEqualTo(SECOND);
  }

  @Test
  void whenAPolicyEndsTheOneBeforeIsInForceAgain() {
    assertThat(TIMELINE.at(299)).isEqualTo(SECOND);
    assertThat(TIMELINE.at(300)).isEqualTo(FIRST);
  }

  @Test
  void replacesTheOneInForceAndThoseToCome() {
    assertThat(TIMELINE.replacedFrom(150)).containsExactly(FIRST, SECOND);
    assertThat(TIMELINE.replacedFrom(250)).containsExactly(SECOND, FIRST);
    assertThat(TIMELINE.replacedFrom(300)).containsExactly(FIRST);
  }

  @Test
  void replacesWhatWouldComeBackAtAnEndTheShippedOneLast() {
    PolicyTimeline ending = new PolicyTimeline(List.of(policy(1, 100, 400), SECOND), 2);
    assertThat(ending.replacedFrom(250)).extracting(Policy::version).containsExactly(2L, 1L, 0L);
  }

  private static Policy policy(long version, long fromMillis, long endsMillis) {
    Policy base = Policy.v0();
    return new Policy(
        version,
        fromMillis,
        base.consolidation(),
        base.stress(),
        base.haircut(),
        base.breaker(),
        base.quality(),
        endsMillis,
        base.groups(),
        base.assets());
  }
}

package io.firebreak.haircut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.policy.Policy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class HaircutExplanationTest {

  @Property(tries = 60, seed = "1")
  void reproducesEveryDecisionOfEveryPolicy(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    for (HaircutRecord r : RandomStreams.run(RandomStreams.of(seed), policy, 250).records()) {
      assertThat(HaircutExplanation.of(r, policy).reproduces(r.decision())).isTrue();
    }
  }

  @Property(tries = 60, seed = "2")
  void driversOfEveryTierAddUpToWhatIsPosted(@ForAll @LongRange(min = 1) long seed) {
    Policy policy = RandomPolicies.of(seed);
    for (HaircutRecord r : RandomStreams.run(RandomStreams.of(seed), policy, 250).records()) {
      HaircutExplanation explained = HaircutExplanation.of(r, policy);
      assertThat(explained.initial().tiers())
          .allMatch(tier -> tier.drivers().totalBps() == tier.postedBps());
      assertThat(explained.maintenance().tiers())
          .allMatch(tier -> tier.drivers().totalBps() == tier.postedBps());
    }
  }

  @Test
  void isNotFooledByADecisionThatWasChanged() {
    HaircutRecord r = HaircutRun.of(Policies.plain()).give(0, Risks.calm()).records().get(0);
    HaircutRecord other =
        HaircutRun.of(Policies.plain()).give(0, Risks.calm().volatility(0.7)).records().get(0);
    assertThat(HaircutExplanation.of(r, Policies.plain()).reproduces(other.decision())).isFalse();
  }

  @Test
  void overlooksTheRevisionOfADecisionThatWasIssuedAgain() {
    HaircutRecord r = HaircutRun.of(Policies.plain()).give(0, Risks.calm()).records().get(0);
    assertThat(HaircutExplanation.of(r, Policies.plain()).reproduces(r.decision().revised(3)))
        .isTrue();
  }

  @Test
  void tellsTheVolatilityThatTheTailRestsOn() {
    HaircutRecord r = HaircutRun.of(Policies.plain()).give(0, Risks.calm()).records().get(0);
    PostedExplanation initial = HaircutExplanation.of(r, Policies.plain()).initial();
    assertThat(initial.forecastVolatility()).isEqualTo(0.6);
    assertThat(initial.tiers().get(0).shock()).isCloseTo(0.02338, within(1e-5));
  }

  @Test
  void refusesAPolicyThatDidNotDecide() {
    HaircutRecord r = HaircutRun.of(Policies.plain()).give(0, Risks.calm()).records().get(0);
    Policy other = Policies.plain().effective(7, 0);
    assertThatThrownBy(() -> HaircutExplanation.of(r, other))
        .hasMessage("policy of BTC@1 must have version 0, was 7");
  }
}

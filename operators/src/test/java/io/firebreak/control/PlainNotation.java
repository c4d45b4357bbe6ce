package io.firebreak.control;

import io.firebreak.policy.BreakerPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.policy.PolicyUse;
import java.util.List;

/**
 * A policy is {@code version from watchScore}, an override {@code action scope from ttlMillis};
 * {@code from} is a time or {@code asap}.
 */
public final class PlainNotation implements ControlFormat {
  private static final long serialVersionUID = 1;

  @Override
  public boolean isOverride(String document) {
    return !document.isEmpty() && Character.isLetter(document.charAt(0));
  }

  @Override
  public PolicyProposal read(String document) {
    List<String> words = List.of(document.split(" ", -1));
    if (words.size() != 3) {
      return new PolicyProposal(null, "", List.of("not a policy"));
    }
    PolicyUse use =
        switch (words.get(0).charAt(0)) {
          case '~' -> PolicyUse.SHADOW;
          case '#' -> PolicyUse.SHADOW_END;
          default -> PolicyUse.ACTIVE;
        };
    long version = Long.parseLong(words.get(0).substring(use == PolicyUse.ACTIVE ? 0 : 1));
    Policy policy = watching(Double.parseDouble(words.get(2))).with(use);
    return new PolicyProposal(policy.effective(version, time(words.get(1))), "", List.of());
  }

  @Override
  public OverrideProposal readOverride(String document) {
    List<String> words = List.of(document.split(" ", -1));
    return new OverrideProposal(
        OverrideAction.valueOf(words.get(0)),
        words.get(1),
        "Eve",
        "drill",
        time(words.get(2)),
        Long.parseLong(words.get(3)),
        OperatorOverride.UNPINNED,
        OperatorOverride.UNPINNED,
        false,
        List.of());
  }

  @Override
  public String write(Policy policy) {
    return policy.version()
        + " "
        + policy.effectiveFromMillis()
        + " "
        + policy.breaker().watchScore();
  }

  @Override
  public String write(OperatorOverride override) {
    return override.action()
        + " "
        + override.scope()
        + " "
        + override.fromMillis()
        + " "
        + (override.untilMillis() - override.fromMillis())
        + " "
        + override.sequence();
  }

  @Override
  public OperatorOverride accepted(String document) {
    OverrideProposal read = readOverride(document);
    long sequence = Long.parseLong(List.of(document.split(" ", -1)).get(4));
    return Overrides.of(
        read.action(), sequence, read.fromMillis(), read.fromMillis() + read.ttlMillis());
  }

  static Policy watching(double watchScore) {
    Policy base = Policy.v0();
    BreakerPolicy b = base.breaker();
    BreakerPolicy breaker =
        new BreakerPolicy(
            watchScore,
            b.watchFragility(),
            b.restrictScore(),
            b.restrictFragility(),
            b.paceScore(),
            b.haltScore(),
            b.paceHoldMillis(),
            b.haltHoldMillis(),
            b.haltFamilies(),
            b.exitRatio(),
            b.watchDwellMillis(),
            b.restrictDwellMillis(),
            b.paceDwellMillis(),
            b.haltMaxMillis(),
            b.haltBudgetMillis(),
            b.reopenStageMillis(),
            b.stateMaxMillis(),
            b.paceShare(),
            b.blindPaceShare(),
            b.blindMillis(),
            b.validMillis(),
            b.heartbeatMillis(),
            b.limits(),
            b.scopes(),
            b.fastLane());
    return new Policy(
        0,
        Long.MIN_VALUE,
        base.consolidation(),
        base.stress(),
        base.haircut(),
        breaker,
        base.quality());
  }

  private static long time(String word) {
    return word.equals("asap") ? Long.MIN_VALUE : Long.parseLong(word);
  }
}

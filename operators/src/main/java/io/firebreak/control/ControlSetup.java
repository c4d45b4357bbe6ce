package io.firebreak.control;

import io.firebreak.model.ControlMessage;
import io.firebreak.policy.Policy;
import java.io.Serializable;
import java.util.List;

/**
 * Whom the gate trusts, and what it begins with besides policies.
 *
 * @param ring trusted keys, empty for unsigned control
 * @param rules delays and limits
 * @param overrides overrides of an earlier run, in the order of their sequences
 * @param shadows shadow policies of an earlier run, in the order of their versions
 * @param judgesShadows the job has the stages that judge by a shadow policy
 * @param messages messages that are judged when the clock reaches their time, in order
 */
public record ControlSetup(
    KeyRing ring,
    ControlRules rules,
    List<OperatorOverride> overrides,
    List<Policy> shadows,
    boolean judgesShadows,
    List<ControlMessage> messages)
    implements Serializable {

  public ControlSetup {
    overrides = List.copyOf(overrides);
    shadows = List.copyOf(shadows);
    messages = List.copyOf(messages);
  }

  /** Unsigned control, nothing to begin with. */
  public static ControlSetup unsigned() {
    return trusting(KeyRing.NONE, ControlRules.defaults());
  }

  /** Control by the keys of a ring. */
  public static ControlSetup trusting(KeyRing ring, ControlRules rules) {
    return new ControlSetup(ring, rules, List.of(), List.of(), false, List.of());
  }

  /** The same with overrides of an earlier run. */
  public ControlSetup with(List<OperatorOverride> earlier) {
    return new ControlSetup(ring, rules, earlier, shadows, judgesShadows, messages);
  }

  /** The same with messages that come at given times. */
  public ControlSetup hearing(List<ControlMessage> timed) {
    return new ControlSetup(ring, rules, overrides, shadows, judgesShadows, timed);
  }

  /** The same in a job that judges by shadow policies, and those that it begins with. */
  public ControlSetup shadowing(List<Policy> earlier) {
    return new ControlSetup(ring, rules, overrides, earlier, true, messages);
  }
}

package io.firebreak.control;

import io.firebreak.model.ControlMessage;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import java.io.Serializable;
import java.util.List;

/**
 * Whom the gate trusts, and what it begins with besides policies.
 *
 * @param ring trusted keys, empty for unsigned control
 * @param rules delays and limits
 * @param earlier the timeline of an earlier run, in the order of its sequences
 * @param shadows shadow policies that it begins with besides, in the order of their versions
 * @param judgesShadows the job has the stages that judge by a shadow policy
 * @param messages messages that are judged when the clock reaches their time, in order
 */
public record ControlSetup(
    KeyRing ring,
    ControlRules rules,
    List<PolicyEntry> earlier,
    List<Policy> shadows,
    boolean judgesShadows,
    List<ControlMessage> messages)
    implements Serializable {

  public ControlSetup {
    earlier = List.copyOf(earlier);
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

  /** The same that goes on with the timeline of an earlier run. */
  public ControlSetup continuing(List<PolicyEntry> timeline) {
    return new ControlSetup(ring, rules, timeline, shadows, judgesShadows, messages);
  }

  /** The same with messages that come at given times. */
  public ControlSetup hearing(List<ControlMessage> timed) {
    return new ControlSetup(ring, rules, earlier, shadows, judgesShadows, timed);
  }

  /** The same in a job that judges by shadow policies, and those that it begins with. */
  public ControlSetup shadowing(List<Policy> besides) {
    return new ControlSetup(ring, rules, earlier, besides, true, messages);
  }
}

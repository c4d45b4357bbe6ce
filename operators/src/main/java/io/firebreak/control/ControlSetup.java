package io.firebreak.control;

import io.firebreak.model.ControlMessage;
import java.io.Serializable;
import java.util.List;

/**
 * Whom the gate trusts, and what it begins with besides policies.
 *
 * @param ring trusted keys, empty for unsigned control
 * @param rules delays and limits
 * @param overrides overrides of an earlier run, in the order of their sequences
 * @param messages messages that are judged when the clock reaches their time, in order
 */
public record ControlSetup(
    KeyRing ring,
    ControlRules rules,
    List<OperatorOverride> overrides,
    List<ControlMessage> messages)
    implements Serializable {

  public ControlSetup {
    overrides = List.copyOf(overrides);
    messages = List.copyOf(messages);
  }

  /** Unsigned control, nothing to begin with. */
  public static ControlSetup unsigned() {
    return trusting(KeyRing.NONE, ControlRules.defaults());
  }

  /** Control by the keys of a ring. */
  public static ControlSetup trusting(KeyRing ring, ControlRules rules) {
    return new ControlSetup(ring, rules, List.of(), List.of());
  }

  /** The same with overrides of an earlier run. */
  public ControlSetup with(List<OperatorOverride> earlier) {
    return new ControlSetup(ring, rules, earlier, messages);
  }

  /** The same with messages that come at given times. */
  public ControlSetup hearing(List<ControlMessage> timed) {
    return new ControlSetup(ring, rules, overrides, timed);
  }
}

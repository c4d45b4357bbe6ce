package io.firebreak.operator;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.OperatorOverride;
import io.firebreak.model.ControlKind;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.tick.TimelineRecord;
import java.util.List;

/**
 * What an entry of the timeline says.
 *
 * @param policy its policy, null for none
 * @param override its override, null for none
 * @param errors what the rules of this release say against it: it stays in force all the same
 */
record Held(Policy policy, OperatorOverride override, List<String> errors) {

  static Held of(PolicyEntry entry, ControlFormat format) {
    if (entry.kind() == ControlKind.OVERRIDE) {
      return new Held(null, format.accepted(entry.document()), List.of());
    }
    PolicyProposal read = format.readAccepted(entry.document());
    Policy policy = read.policy();
    return new Held(
        policy == null ? null : policy.effective(entry.version(), entry.effectiveFromMillis()),
        null,
        read.errors());
  }

  /** Something is there to be set into the timeline of the stages. */
  boolean present() {
    return policy != null || override != null;
  }

  TimelineRecord record() {
    return policy != null ? TimelineRecord.policy(policy) : TimelineRecord.override(override);
  }
}

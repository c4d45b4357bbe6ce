package io.firebreak.control;

import io.firebreak.model.ControlOutcome;
import io.firebreak.policy.Policy;
import java.util.List;

/**
 * A document that has been read and judged, before it is known whether enough people stand behind
 * it.
 *
 * @param policy the policy as it would come into force, null for none
 * @param override the override as it would come into force, null for none
 * @param version version of the document, -1 for none
 * @param author who proposes it, as the document says
 * @param proposing role that may propose it
 * @param loosens it makes the guard less strict, or may
 * @param changes what it changes
 * @param errors every reason for a refusal
 */
record Matter(
    Policy policy,
    OperatorOverride override,
    long version,
    String author,
    KeyRole proposing,
    boolean loosens,
    List<String> changes,
    List<String> errors) {

  /** The verdict where everything is in order. */
  ControlVerdict accepted(String by, String signers, String hash, ControlMemory memory) {
    return new ControlVerdict(
        ControlOutcome.ACCEPTED,
        policy,
        override,
        version,
        by,
        signers,
        hash,
        changes,
        List.of(),
        memory);
  }

  /** The verdict where it is not, or not yet. */
  ControlVerdict kept(
      ControlOutcome outcome, Approval signed, List<String> why, ControlMemory memory) {
    return new ControlVerdict(
        outcome,
        null,
        null,
        version,
        author,
        Court.signers(signed),
        signed.documentHash(),
        changes,
        why,
        memory);
  }
}

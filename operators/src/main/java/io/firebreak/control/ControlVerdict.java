package io.firebreak.control;

import io.firebreak.model.ControlOutcome;
import io.firebreak.policy.Policy;
import java.util.List;

/**
 * What the gate says to a message.
 *
 * @param outcome what became of it
 * @param policy the policy as it comes into force, null for none
 * @param override the override as it comes into force, null for none
 * @param version version that the document carried, -1 for none
 * @param author who proposed it
 * @param signedBy ids of the keys that signed, see {@link Admission#signer}
 * @param documentHash SHA-256 of the document, empty where there is none
 * @param changes what it changes over the policy that it follows, a line a value
 * @param errors every reason why it is not in force
 * @param memory what the gate remembers from now on
 */
public record ControlVerdict(
    ControlOutcome outcome,
    Policy policy,
    OperatorOverride override,
    long version,
    String author,
    String signedBy,
    String documentHash,
    List<String> changes,
    List<String> errors,
    ControlMemory memory) {

  /** A policy that is in force from the start. */
  public static ControlVerdict initial(Policy policy) {
    return new ControlVerdict(
        ControlOutcome.ACCEPTED,
        policy,
        null,
        policy.version(),
        "initial",
        "",
        "",
        List.of(),
        List.of(),
        ControlMemory.EMPTY);
  }
}

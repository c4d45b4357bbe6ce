package io.firebreak.policy;

import java.io.Serializable;

/** Reads and writes policies as documents; the gate does not know in which notation. */
public interface PolicyFormat extends Serializable {

  /** Reads a proposal; what is wrong with it is in its errors, never an exception. */
  PolicyProposal read(String document);

  /**
   * Reads a policy that has been accepted, maybe by an earlier release: what the rules of this one
   * say against it is in its errors, and the policy is there all the same.
   */
  default PolicyProposal readAccepted(String document) {
    return read(document);
  }

  /** Writes a policy, whole. */
  String write(Policy policy);
}

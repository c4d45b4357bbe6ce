package io.firebreak.policy;

import java.io.Serializable;

/** Reads and writes policies as documents; the gate does not know in which notation. */
public interface PolicyFormat extends Serializable {

  /** Reads a proposal; what is wrong with it is in its errors, never an exception. */
  PolicyProposal read(String document);

  /** Writes a policy, whole. */
  String write(Policy policy);
}

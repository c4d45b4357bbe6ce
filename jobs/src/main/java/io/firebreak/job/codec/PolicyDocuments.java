package io.firebreak.job.codec;

import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyFormat;
import io.firebreak.policy.PolicyProposal;

/** Policies in YAML or JSON. */
public final class PolicyDocuments implements PolicyFormat {
  private static final long serialVersionUID = 1;

  @Override
  public PolicyProposal read(String document) {
    PolicyDocument.Parsed parsed = PolicyDocument.parse(document);
    Policy policy =
        parsed.policy() != null && parsed.asap()
            ? parsed.policy().effective(parsed.policy().version(), Long.MIN_VALUE)
            : parsed.policy();
    return new PolicyProposal(policy, "", parsed.errors());
  }

  @Override
  public String write(Policy policy) {
    return PolicyDocument.write(policy);
  }
}

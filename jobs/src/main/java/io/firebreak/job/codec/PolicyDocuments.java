package io.firebreak.job.codec;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideProposal;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;

/** Policies and overrides in YAML or JSON, in envelopes of JSON. */
public final class PolicyDocuments implements ControlFormat {
  private static final long serialVersionUID = 1;

  @Override
  public Opened open(String message) {
    return EnvelopeDocument.open(message);
  }

  @Override
  public PolicyProposal read(String document) {
    return proposal(PolicyDocument.parse(document));
  }

  @Override
  public PolicyProposal readAccepted(String document) {
    return proposal(PolicyDocument.accepted(document));
  }

  private static PolicyProposal proposal(PolicyDocument.Parsed parsed) {
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

  @Override
  public boolean isOverride(String document) {
    return OverrideDocument.is(document);
  }

  @Override
  public OverrideProposal readOverride(String document) {
    return OverrideDocument.parse(document);
  }

  @Override
  public String write(OperatorOverride override) {
    return JsonFormat.write(override);
  }

  @Override
  public OperatorOverride accepted(String document) {
    return JsonFormat.read(document, OperatorOverride.class);
  }
}

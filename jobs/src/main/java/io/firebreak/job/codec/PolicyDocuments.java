package io.firebreak.job.codec;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideProposal;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import java.util.ArrayList;
import java.util.List;

/** Policies and overrides in YAML or JSON, in envelopes of JSON. */
public final class PolicyDocuments implements ControlFormat {
  private static final long serialVersionUID = 1;

  @Override
  public Opened open(String message) {
    return EnvelopeDocument.open(message);
  }

  @Override
  public PolicyProposal read(String document) {
    PolicyDocument.Parsed read = PolicyDocument.accepted(document);
    return read.errors().isEmpty()
        ? proposal(read)
        : new PolicyProposal(null, "", withVersion(read));
  }

  @Override
  public PolicyProposal readAccepted(String document) {
    return proposal(PolicyDocument.accepted(document));
  }

  /** The version is judged where all else is right: with other errors it is told beside them. */
  private static List<String> withVersion(PolicyDocument.Parsed read) {
    List<String> errors = new ArrayList<>(read.errors());
    boolean told = errors.stream().anyMatch(error -> error.startsWith("version "));
    if (!told && read.policy() != null && read.policy().version() == 0) {
      errors.add("version must be at least 1, was 0 or absent");
    }
    return List.copyOf(errors);
  }

  /** Every error of a document of either kind. */
  static List<String> errors(String document) {
    PolicyDocuments documents = new PolicyDocuments();
    return OverrideDocument.is(document)
        ? documents.readOverride(document).errors()
        : documents.read(document).errors();
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

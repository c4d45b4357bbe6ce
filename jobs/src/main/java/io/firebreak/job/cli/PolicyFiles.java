package io.firebreak.job.cli;

import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.model.ControlKind;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.policy.PolicyUse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the policies that a run begins with: one document in YAML or JSON, or the {@code
 * policy-log.jsonl} of an earlier run, whose whole timeline is then in force again, see {@link
 * PolicyLog}.
 */
final class PolicyFiles {
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();

  private PolicyFiles() {}

  /** Version 0 and what the file adds; every error goes to the errors. */
  static List<Policy> read(Path file, List<String> errors) {
    List<Policy> policies = new ArrayList<>(List.of(Policy.v0()));
    if (PolicyLog.is(file)) {
      addLog(PolicyLog.timeline(file, errors), policies, errors);
    } else if (file != null) {
      addDocument(file, policies, errors);
    }
    return policies;
  }

  /** The timeline of the policy log of an earlier run; any other file has none. */
  static List<PolicyEntry> timeline(Path file, List<String> errors) {
    return PolicyLog.is(file) ? PolicyLog.timeline(file, errors) : List.of();
  }

  /** A document that need not say that it is a shadow; null for none. */
  static List<Policy> shadows(Path document, List<String> errors) {
    if (document == null) {
      return List.of();
    }
    try {
      PolicyProposal proposal = DOCUMENTS.read(Files.readString(document));
      proposal.errors().forEach(error -> errors.add("--shadow " + document + ": " + error));
      Policy policy = proposal.policy();
      return policy == null ? List.of() : List.of(policy.with(PolicyUse.SHADOW));
    } catch (IOException e) {
      errors.add("--shadow " + document + " cannot be read: " + Unreadable.why(e));
      return List.of();
    }
  }

  private static void addDocument(Path file, List<Policy> policies, List<String> errors) {
    try {
      PolicyProposal proposal = DOCUMENTS.read(Files.readString(file, StandardCharsets.UTF_8));
      proposal.errors().forEach(error -> errors.add("--policy " + file + ": " + error));
      Policy policy = proposal.policy();
      if (policy != null && policy.version() == 0) {
        errors.add("--policy " + file + ": version must be at least 1, was 0 or absent");
      } else if (policy != null && policy.use() != PolicyUse.ACTIVE) {
        errors.add("--policy " + file + ": shadow must be absent from what governs");
      } else if (policy != null) {
        policies.add(policy);
      }
    } catch (IOException e) {
      errors.add("--policy " + file + " cannot be read: " + Unreadable.why(e));
    }
  }

  /** What has been accepted stays in force, whatever the rules of today say of it. */
  private static void addLog(
      List<PolicyEntry> timeline, List<Policy> policies, List<String> errors) {
    for (PolicyEntry entry : timeline) {
      if (entry.kind() != ControlKind.POLICY || entry.version() == 0) {
        continue;
      }
      PolicyProposal read = DOCUMENTS.readAccepted(entry.document());
      if (read.policy() == null) {
        read.errors().forEach(e -> errors.add("policy log, #" + entry.sequence() + ": " + e));
      } else {
        policies.add(read.policy().effective(entry.version(), entry.effectiveFromMillis()));
      }
    }
  }
}

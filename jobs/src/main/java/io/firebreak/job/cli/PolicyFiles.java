package io.firebreak.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.firebreak.control.OperatorOverride;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.model.ControlKind;
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
 * policy-log.jsonl} of an earlier run, whose whole timeline is then in force again.
 */
final class PolicyFiles {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();

  private PolicyFiles() {}

  /** Version 0 and what the file adds; every error goes to the errors. */
  static List<Policy> read(Path file, List<String> errors) {
    List<Policy> policies = new ArrayList<>(List.of(Policy.v0()));
    if (file == null) {
      return policies;
    }
    try {
      if (file.toString().endsWith(".jsonl")) {
        readLog(file, policies, errors);
      } else {
        Policy policy = read(Files.readString(file, StandardCharsets.UTF_8), file, errors);
        if (policy != null && policy.version() == 0) {
          errors.add("--policy " + file + ": version must be at least 1, was 0 or absent");
        } else if (policy != null && policy.use() != PolicyUse.ACTIVE) {
          errors.add("--policy " + file + ": shadow must be absent from what governs");
        } else if (policy != null) {
          policies.add(policy);
        }
      }
    } catch (IOException e) {
      errors.add("--policy " + file + " cannot be read: " + e);
    }
    return policies;
  }

  /**
   * The shadow policies that a run begins with: those of the policy log of an earlier run, and a
   * document that need not say that it is one.
   *
   * @param log what is also read for policies; null, or no policy log, has no shadows
   * @param document a policy, null for none
   */
  static List<Policy> shadows(Path log, Path document, List<String> errors) {
    List<Policy> shadows = new ArrayList<>();
    try {
      if (log != null && log.toString().endsWith(".jsonl")) {
        for (String line : Files.readAllLines(log)) {
          JsonNode entry = MAPPER.readTree(line);
          if (isOf(ControlKind.SHADOW, entry)) {
            add(entry, shadows, log, errors);
          }
        }
      }
      if (document != null) {
        PolicyProposal proposal = DOCUMENTS.read(Files.readString(document));
        proposal.errors().forEach(error -> errors.add("--shadow " + document + ": " + error));
        if (proposal.policy() != null) {
          shadows.add(proposal.policy().with(PolicyUse.SHADOW));
        }
      }
    } catch (IOException e) {
      errors.add("shadow policies cannot be read: " + e);
    }
    return shadows;
  }

  private static void add(JsonNode entry, List<Policy> shadows, Path log, List<String> errors)
      throws IOException {
    Policy policy = read(entry.path("document").asText(), log, errors);
    if (policy != null) {
      long from = entry.path("effectiveFromMillis").asLong();
      shadows.add(policy.effective(entry.path("version").asLong(), from));
    }
  }

  /** The overrides of the policy log of an earlier run; any other file has none. */
  static List<OperatorOverride> overrides(Path file, List<String> errors) {
    List<OperatorOverride> overrides = new ArrayList<>();
    if (file == null || !file.toString().endsWith(".jsonl")) {
      return overrides;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode entry = MAPPER.readTree(line);
        if (isOf(ControlKind.OVERRIDE, entry)) {
          overrides.add(DOCUMENTS.accepted(entry.path("document").asText()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      errors.add("--policy " + file + " must hold the overrides of a run: " + e.getMessage());
    }
    return overrides;
  }

  private static boolean isOf(ControlKind kind, JsonNode entry) {
    return entry.path("kind").asText().equals(kind.name());
  }

  private static void readLog(Path log, List<Policy> policies, List<String> errors)
      throws IOException {
    for (String line : Files.readAllLines(log)) {
      try {
        JsonNode entry = MAPPER.readTree(line);
        if (isOf(ControlKind.OVERRIDE, entry) || isOf(ControlKind.SHADOW, entry)) {
          continue;
        }
        long version = entry.path("version").asLong(-1);
        Policy policy = read(entry.path("document").asText(), log, errors);
        if (policy != null && version > policies.get(policies.size() - 1).version()) {
          policies.add(policy.effective(version, entry.path("effectiveFromMillis").asLong()));
        }
      } catch (JsonProcessingException e) {
        errors.add("--policy " + log + " must hold one JSON object a line: " + e.getMessage());
      }
    }
  }

  private static Policy read(String document, Path file, List<String> errors) {
    PolicyProposal proposal = DOCUMENTS.read(document);
    proposal.errors().forEach(error -> errors.add("--policy " + file + ": " + error));
    return proposal.policy();
  }
}

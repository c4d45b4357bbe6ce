package io.firebreak.job.cli;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.OverrideProposal;
import io.firebreak.control.OverrideShape;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents of control: a policy or an override. */
final class ControlFile {
  private static final PolicyDocuments DOCUMENTS = new PolicyDocuments();

  private ControlFile() {}

  /** The text of a file. */
  static String text(Path file) {
    List<String> errors = new ArrayList<>();
    String text = text(file, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    return text;
  }

  /** The text of a file, empty with an error where it cannot be read. */
  static String text(Path file, List<String> errors) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      errors.add("FILE " + file + " cannot be read: " + Unreadable.why(e));
      return "";
    }
  }

  /** Every error of a document, in an envelope or without, that can be known without the gate. */
  static List<String> errors(String message) {
    ControlFormat.Opened opened = DOCUMENTS.open(message);
    if (opened.envelope() == null) {
      return opened.errors();
    }
    String text = opened.envelope().payload();
    if (DOCUMENTS.isOverride(text)) {
      OverrideProposal override = DOCUMENTS.readOverride(text);
      List<String> errors = new ArrayList<>(override.errors());
      if (override.action() != null) {
        OverrideShape.checkSent(override, errors);
      }
      return errors;
    }
    PolicyProposal proposal = DOCUMENTS.read(text);
    List<String> errors = new ArrayList<>(proposal.errors());
    if (proposal.policy() != null && proposal.policy().version() == 0) {
      errors.add("version must be at least 1, was 0 or absent");
    }
    return errors;
  }

  /** A policy; {@code v0} names the shipped one. */
  static Policy policy(String name, List<String> errors) {
    if (name.equals("v0")) {
      return Policy.v0();
    }
    PolicyProposal proposal = DOCUMENTS.read(text(Path.of(name)));
    proposal.errors().forEach(error -> errors.add(name + ": " + error));
    return proposal.policy();
  }
}

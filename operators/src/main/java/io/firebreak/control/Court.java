package io.firebreak.control;

import io.firebreak.model.ControlOutcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges control messages: who says it, whether it is in order, and whether enough people stand
 * behind it. Pure: what it remembers is handed in and given back.
 *
 * <p>Without a key ring a policy is judged by its validity, version and time alone; steps, delays
 * and second persons belong to signed control. An override that loosens keeps its delay.
 *
 * @param format notation of messages
 * @param ring trusted keys
 * @param rules delays and limits
 * @param shadows the job has the stages that judge by a shadow policy
 */
public record Court(ControlFormat format, KeyRing ring, ControlRules rules, boolean shadows)
    implements Serializable {

  /** Judges a message at a moment of the gate. */
  public ControlVerdict judge(String message, ControlMemory before, Bench bench) {
    ControlMemory memory = before.since(bench.clockMillis() - rules.approvalMillis());
    ControlFormat.Opened opened = format.open(message);
    if (opened.envelope() == null) {
      return refused("", "", opened.errors(), memory);
    }
    Envelope envelope = opened.envelope();
    long last = memory.lastSequence(envelope.keyId());
    Freshness now = new Freshness(bench.clockMillis(), rules.messageMillis());
    Admission admission = Admission.of(envelope, ring, last, now);
    if (!admission.admitted()) {
      return refused("", envelope.documentHash(), admission.errors(), memory);
    }
    Matter matter =
        format.isOverride(envelope.payload())
            ? override(envelope.payload(), bench)
            : PolicyMatter.of(format.read(envelope.payload()), this, bench);
    if (admission.key() == null) {
      return unsigned(matter, envelope, memory);
    }
    ControlMemory used = memory.used(envelope.keyId(), envelope.sequence());
    return signed(matter, envelope, admission.key(), new Docket(used, bench.clockMillis()));
  }

  private record Docket(ControlMemory memory, long clockMillis) {}

  private static ControlVerdict unsigned(Matter matter, Envelope envelope, ControlMemory memory) {
    String hash = envelope.documentHash();
    return matter.errors().isEmpty()
        ? matter.accepted(matter.author(), Admission.UNSIGNED, hash, memory)
        : new ControlVerdict(
            ControlOutcome.REFUSED,
            null,
            null,
            matter.version(),
            matter.author(),
            Admission.UNSIGNED,
            hash,
            matter.changes(),
            matter.errors(),
            memory);
  }

  private static ControlVerdict signed(
      Matter matter, Envelope envelope, VerifyingKey key, Docket docket) {
    String hash = envelope.documentHash();
    Approval approval = docket.memory().approval(hash, docket.clockMillis()).signedBy(key);
    List<String> errors = new ArrayList<>(matter.errors());
    errors.addAll(againstRole(matter, key));
    if (!errors.isEmpty()) {
      // Another person's envelope of the same document goes on waiting.
      return matter.kept(ControlOutcome.REFUSED, approval, errors, docket.memory());
    }
    if (matter.loosens() && !approval.complete()) {
      return matter.kept(
          ControlOutcome.AWAITS_APPROVAL,
          approval,
          List.of(approval.missing(matter.proposing())),
          docket.memory().waiting(approval));
    }
    return matter.accepted(
        approval.proposer(), signers(approval), hash, docket.memory().without(hash));
  }

  private static List<String> againstRole(Matter matter, VerifyingKey key) {
    List<String> errors = new ArrayList<>();
    if (key.role() != matter.proposing() && key.role() != KeyRole.APPROVER) {
      errors.add(
          "key must have role " + matter.proposing() + ", " + key.id() + " has " + key.role());
    } else if (key.role() == KeyRole.APPROVER && !matter.loosens() && matter.errors().isEmpty()) {
      errors.add(
          "key must have role "
              + matter.proposing()
              + " to propose, "
              + key.id()
              + " has APPROVER, and what tightens needs no approval");
    }
    boolean proposes = key.role() == matter.proposing();
    if (proposes && matter.override() != null && !matter.author().equals(key.owner())) {
      errors.add(
          "operator must be the owner of the key, " + key.owner() + ", was " + matter.author());
    }
    return errors;
  }

  private Matter override(String document, Bench bench) {
    OverrideProposal proposal = format.readOverride(document);
    OverrideJudge.Verdict verdict = OverrideJudge.judge(proposal, rules, bench);
    return new Matter(
        null,
        verdict.override(),
        -1,
        proposal.operator(),
        KeyRole.OPERATOR,
        proposal.loosens(),
        List.of(),
        verdict.errors());
  }

  private static ControlVerdict refused(
      String signer, String hash, List<String> errors, ControlMemory memory) {
    return new ControlVerdict(
        ControlOutcome.REFUSED, null, null, -1, "", signer, hash, List.of(), errors, memory);
  }

  static String signers(Approval signed) {
    boolean both = !signed.proposerKey().isEmpty() && !signed.approverKey().isEmpty();
    return signed.proposerKey() + (both ? "+" : "") + signed.approverKey();
  }
}

package io.firebreak.control;

/**
 * A document that waits for its second person.
 *
 * @param documentHash SHA-256 of the document
 * @param sinceMillis event time of its first envelope
 * @param proposerKey key that proposed it, empty where only the approver has signed so far
 * @param proposer owner of that key
 * @param approverKey key that approved it, empty where only the proposer has signed so far
 * @param approver owner of that key
 */
public record Approval(
    String documentHash,
    long sinceMillis,
    String proposerKey,
    String proposer,
    String approverKey,
    String approver) {

  static Approval opened(String documentHash, long sinceMillis) {
    return new Approval(documentHash, sinceMillis, "", "", "", "");
  }

  /**
   * With the signature of one more key; a key of the same side takes the place of the one before.
   */
  Approval signedBy(VerifyingKey key) {
    return key.role() == KeyRole.APPROVER
        ? new Approval(documentHash, sinceMillis, proposerKey, proposer, key.id(), key.owner())
        : new Approval(documentHash, sinceMillis, key.id(), key.owner(), approverKey, approver);
  }

  /** A proposer and an approver who is another person have signed. */
  boolean complete() {
    return !proposerKey.isEmpty() && !approverKey.isEmpty() && !proposer.equals(approver);
  }

  /** Who is waited for. */
  String missing(KeyRole proposing) {
    String owner = proposer.isEmpty() ? approver : proposer;
    KeyRole role = proposerKey.isEmpty() ? proposing : KeyRole.APPROVER;
    return "waits for the envelope of a key with role " + role + " of another person than " + owner;
  }
}

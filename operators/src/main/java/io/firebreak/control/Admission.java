package io.firebreak.control;

import java.util.List;

/**
 * Who is speaking.
 *
 * @param key the key that signed, null where the message is refused or nobody signs
 * @param errors why nobody may say this, empty for an admitted message
 */
public record Admission(VerifyingKey key, List<String> errors) {
  /** What a reply names as the signer where no ring is in use. */
  public static final String UNSIGNED = "unsigned";

  /**
   * Admits an envelope.
   *
   * @param envelope the envelope
   * @param ring trusted keys; an empty ring admits everything, unsigned
   * @param lastSequence highest sequence so far of the envelope's key, -1 for none
   * @param now what an envelope of now is
   */
  public static Admission of(Envelope envelope, KeyRing ring, long lastSequence, Freshness now) {
    if (!ring.signs()) {
      return new Admission(null, List.of());
    }
    if (!envelope.signed()) {
      return refused("message must be a signed envelope, was unsigned");
    }
    VerifyingKey key = ring.find(envelope.keyId());
    if (key == null) {
      return refused("keyId must be a key of the ring, was \"" + shown(envelope.keyId()) + "\"");
    }
    // A sequence is looked at only behind a true signature, or anybody could learn it.
    if (!Ed25519.verify(key.publicKey(), envelope.signedBytes(), envelope.signature())) {
      return refused("signature must be that of key " + key.id() + " over this envelope, was not");
    }
    String stale = now.refusal(envelope);
    if (!stale.isEmpty()) {
      return refused(stale);
    }
    return envelope.sequence() > lastSequence
        ? new Admission(key, List.of())
        : refused(
            "sequence of key "
                + key.id()
                + " must be above "
                + lastSequence
                + ", was "
                + envelope.sequence()
                + " (replayed)");
  }

  /** The message is let in. */
  public boolean admitted() {
    return errors.isEmpty();
  }

  /** The key's id, or {@link #UNSIGNED} where no ring is in use, or empty for a refusal. */
  public String signer() {
    if (key != null) {
      return key.id();
    }
    return admitted() ? UNSIGNED : "";
  }

  private static Admission refused(String error) {
    return new Admission(null, List.of(error));
  }

  static String shown(String text) {
    return text.length() > 64 ? text.substring(0, 64) + "..." : text;
  }
}

package io.firebreak.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.HexFormat;

/**
 * A document and who vouches for it.
 *
 * @param payload the document as text, byte for byte as it was signed
 * @param keyId which key signed it, empty where none did
 * @param sequence running number of the key's envelopes: a used one is never taken again
 * @param issuedAt when it was signed, ISO-8601; empty where unsaid, which only an unsigned one may
 * @param signature Ed25519 signature of {@link #signedBytes}, base64, empty where none is
 */
public record Envelope(
    String payload, String keyId, long sequence, String issuedAt, String signature) {
  /** First line of what is signed: a signature for something else can never be one of these. */
  private static final String DOMAIN = "firebreak-control-v1";

  /** A document that nobody vouches for. */
  public static Envelope unsigned(String payload) {
    return new Envelope(payload, "", 0, "", "");
  }

  /** The envelope with the signature of a private key. */
  public Envelope signedBy(PrivateKey key) {
    return new Envelope(payload, keyId, sequence, issuedAt, Ed25519.sign(key, signedBytes()));
  }

  /** Somebody signed it, truly or not. */
  public boolean signed() {
    return !signature.isEmpty();
  }

  /**
   * What the signature covers, in UTF-8: {@code firebreak-control-v1}, key id, sequence and issuing
   * time, each followed by a line feed, then the payload.
   */
  public byte[] signedBytes() {
    return (DOMAIN + "\n" + keyId + "\n" + sequence + "\n" + issuedAt + "\n" + payload)
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * SHA-256 of the payload, hexadecimal: two envelopes with the same one hold the same document.
   */
  public String documentHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}

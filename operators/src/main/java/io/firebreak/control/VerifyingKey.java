package io.firebreak.control;

import java.io.Serializable;
import java.util.List;

/**
 * A key that the gate trusts.
 *
 * @param id name of the key in envelopes: 1 to 64 letters, digits, dots, hyphens, underscores
 * @param role what its owner may do with it
 * @param owner the person behind it; two keys of one owner do not make two persons
 * @param publicKey Ed25519 public key, X.509 SubjectPublicKeyInfo in base64
 */
public record VerifyingKey(String id, KeyRole role, String owner, String publicKey)
    implements Serializable {
  /** What an id looks like. */
  static final String ID = "[A-Za-z0-9._-]{1,64}";

  /** Adds whatever keeps it from being trusted. */
  void check(List<String> errors) {
    if (!id.matches(ID)) {
      errors.add("key id must be 1 to 64 letters, digits, '.', '-' or '_', was \"" + id + "\"");
    }
    if (owner.isBlank()) {
      errors.add("owner of key " + id + " must be a name, was empty");
    }
    if (!Ed25519.isPublicKey(publicKey)) {
      errors.add("publicKey of key " + id + " must be an Ed25519 public key (X.509, base64)");
    }
  }
}

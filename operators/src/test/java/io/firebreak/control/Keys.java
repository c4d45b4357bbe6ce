package io.firebreak.control;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import java.util.List;

/** Three persons with a key each, and the key pair of RFC 8032. */
public final class Keys {
  private static final KeyPair ANN = Ed25519.generate();
  private static final KeyPair BOB = Ed25519.generate();
  private static final KeyPair EVE = Ed25519.generate();

  /** Ann writes policies and approves too, Bob approves, Eve operates. */
  public static final KeyRing RING =
      new KeyRing(
          List.of(
              key("ann", KeyRole.AUTHOR, "Ann", ANN),
              key("ann-2", KeyRole.APPROVER, "Ann", ANN),
              key("bob", KeyRole.APPROVER, "Bob", BOB),
              key("eve", KeyRole.OPERATOR, "Eve", EVE)));

  /** When the envelopes were signed. */
  public static final long ISSUED_MILLIS = 600_000;

  static final String ISSUED = "1970-01-01T00:10:00Z";

  private Keys() {}

  /** A document in an envelope of one of them. */
  public static Envelope sealed(String keyId, long sequence, String payload) {
    return sealedAt(ISSUED, keyId, sequence, payload);
  }

  static Envelope sealedAt(String issuedAt, String keyId, long sequence, String payload) {
    return signed(keyId, new Envelope(payload, keyId, sequence, issuedAt, ""));
  }

  static Envelope signed(String keyId, Envelope envelope) {
    PrivateKey key =
        switch (keyId) {
          case "bob" -> BOB.getPrivate();
          case "eve" -> EVE.getPrivate();
          default -> ANN.getPrivate();
        };
    return envelope.signedBy(key);
  }

  static PrivateKey rfcPrivate(String hex) throws Exception {
    byte[] seed = HexFormat.of().parseHex(hex);
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
  }

  static PublicKey rfcPublic(String hex) throws Exception {
    byte[] bytes = HexFormat.of().parseHex(hex);
    for (int i = 0; i < bytes.length / 2; i++) {
      byte swapped = bytes[i];
      bytes[i] = bytes[bytes.length - 1 - i];
      bytes[bytes.length - 1 - i] = swapped;
    }
    boolean odd = (bytes[0] & 0x80) != 0;
    bytes[0] &= 0x7f;
    EdECPoint point = new EdECPoint(odd, new BigInteger(1, bytes));
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
  }

  private static VerifyingKey key(String id, KeyRole role, String owner, KeyPair pair) {
    return new VerifyingKey(id, role, owner, Ed25519.encoded(pair.getPublic()));
  }
}

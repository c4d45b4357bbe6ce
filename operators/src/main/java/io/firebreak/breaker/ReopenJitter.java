package io.firebreak.breaker;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How much earlier than its limit a halt ends, so that nobody can time an order to the reopening:
 * derived by HMAC-SHA256 (RFC 2104) from a secret, the scope and the start of the halt. The same
 * secret gives the same time in a replay; without it the time cannot be guessed.
 *
 * @param secret the secret; empty for halts that end at their limit
 */
public record ReopenJitter(String secret) implements Serializable {
  /** Every halt ends at its limit. */
  public static final ReopenJitter NONE = new ReopenJitter("");

  private static final String ALGORITHM = "HmacSHA256";

  /**
   * The jitter of a halt, in [0, most], in whole steps.
   *
   * @param scope scope id
   * @param startMillis event time of the tick that halted
   * @param mostMillis largest jitter
   * @param stepMillis length of a tick
   */
  long millis(String scope, long startMillis, long mostMillis, long stepMillis) {
    if (secret.isEmpty()) {
      return 0;
    }
    long steps = mostMillis / stepMillis + 1;
    long draw = ByteBuffer.wrap(hmac(scope + "|" + startMillis)).getLong();
    return Long.remainderUnsigned(draw, steps) * stepMillis;
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return secret.isEmpty() ? "no jitter" : "jitter by a secret";
  }

  private byte[] hmac(String message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}

package io.firebreak.control;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Whether an envelope is of now. What the gate remembers of sequences ends with its state; the time
 * under the signature does not, so that an old envelope cannot be sent again.
 *
 * @param clockMillis event time of the gate
 * @param ageMillis how far the issuing time may lie from it, before or after
 */
public record Freshness(long clockMillis, long ageMillis) {

  /** Why an envelope is not of now, empty for one that is. */
  String refusal(Envelope envelope) {
    String key = "issuedAt of key " + envelope.keyId();
    long issued;
    try {
      issued = Instant.parse(envelope.issuedAt()).toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      return key
          + " must be an ISO-8601 time such as 2026-01-01T00:00:00Z, was \""
          + Admission.shown(envelope.issuedAt())
          + "\"";
    }
    long old = clockMillis - issued;
    if (old >= -ageMillis && old <= ageMillis) {
      return "";
    }
    return key
        + " must be at most "
        + ageMillis
        + " ms before or after the gate's event time "
        + Instant.ofEpochMilli(clockMillis)
        + ", was "
        + envelope.issuedAt()
        + (old > 0 ? " (too old)" : " (too early)");
  }
}

package io.firebreak.job.scenario;

import io.firebreak.control.Ed25519;
import io.firebreak.control.Envelope;
import io.firebreak.control.KeyRing;
import io.firebreak.control.KeyRole;
import io.firebreak.control.VerifyingKey;
import io.firebreak.job.codec.EnvelopeDocument;
import io.firebreak.simulation.SimulationConfig;
import java.time.Instant;
import java.util.List;

/**
 * Keys of drills. They are published with the source: nothing but a scenario may ever trust them.
 */
final class DrillKeys {
  static final String AUTHOR = "drill-author";
  static final String OPERATOR = "drill-operator";
  static final String APPROVER = "drill-approver";

  /** When most drills begin. */
  static final String BEGUN =
      Instant.ofEpochMilli(SimulationConfig.crashDay().startMillis()).toString();

  private static final String AUTHOR_SECRET =
      "MC4CAQAwBQYDK2VwBCIEIHogwgnoHNPotoMvuqKSHHCtS6cbf42C5TA/mZaCwdz0";
  private static final String OPERATOR_SECRET =
      "MC4CAQAwBQYDK2VwBCIEIJfU1sOaAN3lZzXdYhkwWp7GtSHiy/Peczln1VZA8qSc";
  private static final String APPROVER_SECRET =
      "MC4CAQAwBQYDK2VwBCIEIMc/16dgwMGTO3t3XHSncIxET1oJdTmx5sI7yB9Tv8uV";

  static final KeyRing RING =
      new KeyRing(
          List.of(
              new VerifyingKey(
                  AUTHOR,
                  KeyRole.AUTHOR,
                  "Author",
                  "MCowBQYDK2VwAyEAO7z246pwhNmL5Kmxb9ZlCZX0O7MzH90T5A9KNiSfNxs="),
              new VerifyingKey(
                  OPERATOR,
                  KeyRole.OPERATOR,
                  "Operator",
                  "MCowBQYDK2VwAyEA6BSWfYNZlZgyyquV6bSx5kjNctXHJ11CPuhdMggEp8A="),
              new VerifyingKey(
                  APPROVER,
                  KeyRole.APPROVER,
                  "Approver",
                  "MCowBQYDK2VwAyEAp2oylqePfUjHx1IpVpPQRn/iDaj1ssnoobUorVmMBmo=")));

  private DrillKeys() {}

  /** A document in a true envelope, of the time at which drills begin. */
  static String sealed(String keyId, long sequence, String document) {
    return sealed(new Envelope(document, keyId, sequence, BEGUN, ""), keyId);
  }

  /** An envelope as a key signs it, be it the key that the envelope names or another. */
  static String sealed(Envelope envelope, String signingKey) {
    String secret =
        switch (signingKey) {
          case AUTHOR -> AUTHOR_SECRET;
          case OPERATOR -> OPERATOR_SECRET;
          default -> APPROVER_SECRET;
        };
    return EnvelopeDocument.write(envelope.signedBy(Ed25519.privateKey(secret)));
  }
}

package io.firebreak.job.cli;

import io.firebreak.control.Envelope;
import io.firebreak.job.codec.EnvelopeDocument;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Option;

/** With which key a document is signed. */
final class SigningMixin {
  @Option(names = "--key", paramLabel = "FILE", description = "Private key in PEM.")
  private Path key;

  @Option(names = "--key-id", paramLabel = "ID", description = "Id of the key in the key ring.")
  private String keyId;

  @Option(
      names = "--sequence",
      paramLabel = "N",
      description =
          "Running number of the key's envelopes, at least 1 (default: the time in milliseconds).")
  private String sequence;

  private PrivateKey read;

  boolean given() {
    return key != null;
  }

  /** Adds every wrong value to the errors. */
  void check(boolean required, List<String> errors) {
    if (key == null && keyId == null && !required) {
      return;
    }
    if (key == null) {
      errors.add("--key must be a private key in PEM, was not given");
    } else {
      read = KeyFiles.privateKey(key, errors);
    }
    if (keyId == null || !keyId.matches("[A-Za-z0-9._-]{1,64}")) {
      errors.add("--key-id must be 1 to 64 letters, digits, '.', '-' or '_', was " + keyId);
    }
    if (sequence != null && !sequence.matches("0*[1-9][0-9]{0,17}")) {
      errors.add("--sequence must be a whole number of at least 1, was " + sequence);
    }
  }

  /** The message that carries a document: an envelope, or where no key is given the document. */
  String sealed(String document) {
    if (read == null) {
      return document;
    }
    Instant now = Instant.now();
    long number = sequence == null ? now.toEpochMilli() : Long.parseLong(sequence);
    String issued = now.truncatedTo(ChronoUnit.SECONDS).toString();
    return EnvelopeDocument.write(new Envelope(document, keyId, number, issued, "").signedBy(read));
  }
}

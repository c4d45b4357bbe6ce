package io.firebreak.job.cli;

import io.firebreak.breaker.ReopenJitter;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.Ed25519;
import io.firebreak.job.codec.KeyRingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes key rings and private keys; a private key is PKCS 8 in PEM, as openssl's. */
final class KeyFiles {
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  /** Fewer could be guessed from the halts of a month. */
  private static final int LEAST_SECRET = 16;

  private KeyFiles() {}

  /** The ring of a file; every error, after the name of the option, goes to the errors. */
  static ControlSetup ring(Path file, String option, List<String> errors) {
    List<String> found = new ArrayList<>();
    try {
      ControlSetup setup = KeyRingDocument.parse(Files.readString(file), found);
      found.forEach(error -> errors.add(option + " " + file + ": " + error));
      return setup;
    } catch (IOException e) {
      errors.add(option + " " + file + " cannot be read: " + Unreadable.why(e));
      return ControlSetup.unsigned();
    }
  }

  /** The jitter by the secret of a file, none where no file is named. */
  static ReopenJitter jitter(String file, String option, List<String> errors) {
    if (file.isEmpty()) {
      return ReopenJitter.NONE;
    }
    try {
      String secret = Files.readString(Path.of(file)).strip();
      if (secret.length() >= LEAST_SECRET) {
        return new ReopenJitter(secret);
      }
      errors.add(
          option
              + (" " + file + " must hold at least " + LEAST_SECRET + " characters, has ")
              + secret.length());
    } catch (IOException e) {
      errors.add(option + " " + file + " cannot be read: " + Unreadable.why(e));
    }
    return ReopenJitter.NONE;
  }

  /** A private key, null with an error where the file holds none. */
  static PrivateKey privateKey(Path file, List<String> errors) {
    try {
      List<String> lines = Files.readString(file).strip().lines().toList();
      if (lines.isEmpty() || !lines.get(0).equals(BEGIN)) {
        errors.add(noKey(file, "its first line is not " + BEGIN));
        return null;
      }
      if (!lines.get(lines.size() - 1).equals(END)) {
        errors.add(noKey(file, "its last line, " + lines.size() + ", is not " + END));
        return null;
      }
      return Ed25519.privateKey(String.join("", lines.subList(1, lines.size() - 1)));
    } catch (IOException e) {
      errors.add("--key " + file + " cannot be read: " + Unreadable.why(e));
    } catch (IllegalArgumentException e) {
      errors.add(noKey(file, "what stands from its line 2 on is none, or is damaged"));
    }
    return null;
  }

  /** Never with what the file holds: it may be another secret. */
  private static String noKey(Path file, String why) {
    return "--key "
        + file
        + " must be an Ed25519 private key in PEM, as keys generate writes it: "
        + why;
  }

  /** Writes a private key that its owner alone may read; never over a file that is there. */
  static void write(PrivateKey key, Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    } else {
      Files.createFile(file);
    }
    String pem = BEGIN + "\n" + Ed25519.encoded(key) + "\n" + END + "\n";
    Files.writeString(file, pem, StandardOpenOption.TRUNCATE_EXISTING);
  }
}

package io.firebreak.job.cli;

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

  private KeyFiles() {}

  /** The ring of a file; every error, after the name of the option, goes to the errors. */
  static ControlSetup ring(Path file, String option, List<String> errors) {
    List<String> found = new ArrayList<>();
    try {
      ControlSetup setup = KeyRingDocument.parse(Files.readString(file), found);
      found.forEach(error -> errors.add(option + " " + file + ": " + error));
      return setup;
    } catch (IOException e) {
      errors.add(option + " " + file + " cannot be read: " + e);
      return ControlSetup.unsigned();
    }
  }

  /** A private key, null with an error where the file holds none. */
  static PrivateKey privateKey(Path file, List<String> errors) {
    try {
      String pem = Files.readString(file);
      return Ed25519.privateKey(pem.replace(BEGIN, "").replace(END, "").strip());
    } catch (IOException | IllegalArgumentException e) {
      errors.add("--key " + file + " must be an Ed25519 private key in PEM: " + e.getMessage());
      return null;
    }
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

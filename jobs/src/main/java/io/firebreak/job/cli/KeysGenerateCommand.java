package io.firebreak.job.cli;

import io.firebreak.control.Ed25519;
import io.firebreak.control.KeyRing;
import io.firebreak.control.KeyRole;
import io.firebreak.control.VerifyingKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a pair of keys: the private one into a file, the public one as a row of a key ring. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes an Ed25519 key. The private key goes into a file that its owner alone may read, the"
          + " public one into the key ring; without --ring a ring with this key alone is printed.",
      "Exit code: 0 made, 2 wrong use or the file exists."
    })
final class KeysGenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--id", required = true, paramLabel = "ID", description = "Id of the key.")
  private String id;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private KeyRole role;

  @Option(names = "--owner", required = true, paramLabel = "NAME", description = "Its owner.")
  private String owner;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Private key, PEM.")
  private Path out;

  @Option(
      names = "--ring",
      paramLabel = "FILE",
      description = "Key ring that the key is added to, made where it is absent.")
  private Path ring;

  @Override
  public Integer call() throws IOException {
    KeyPair pair = Ed25519.generate();
    String publicKey = Ed25519.encoded(pair.getPublic());
    List<String> errors =
        new ArrayList<>(
            new KeyRing(List.of(new VerifyingKey(id, role, owner, publicKey))).violations());
    String extended = ring == null ? "" : RingFile.with(ring, id, row(publicKey), errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    try {
      KeyFiles.write(pair.getPrivate(), out);
    } catch (FileAlreadyExistsException e) {
      throw new Failures.Refused(List.of("--out must be a new file, exists: " + out));
    } catch (IOException e) {
      throw new Failures.Refused(
          List.of("--out " + out + " cannot be written: " + Unreadable.why(e)));
    }
    PrintWriter console = spec.commandLine().getOut();
    if (ring == null) {
      console.print(RingFile.KEYS + row(publicKey));
    } else {
      RingFile.write(ring, extended);
      console.println("private key of " + id + " in " + out + ", public key in " + ring);
    }
    console.flush();
    return 0;
  }

  private String row(String publicKey) {
    String quoted = owner.replace("\\", "\\\\").replace("\"", "\\\"");
    return "  %s: {role: %s, owner: \"%s\", publicKey: \"%s\"}%n"
        .formatted(id, role, quoted, publicKey);
  }
}

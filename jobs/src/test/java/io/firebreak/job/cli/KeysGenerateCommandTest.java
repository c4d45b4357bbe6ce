package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlSetup;
import io.firebreak.job.codec.KeyRingDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysGenerateCommandTest {
  @TempDir Path directory;

  @Test
  void keysAreAddedToTheRing() throws IOException {
    assertThat(generate("ann", "AUTHOR", "Ann").out())
        .contains("private key of ann in ", "ann.pem, public key in ", "ring.yaml");
    assertThat(generate("bob", "APPROVER", "Bob").code()).isZero();
    List<String> errors = new ArrayList<>();
    ControlSetup ring = KeyRingDocument.parse(Files.readString(ring()), errors);
    assertThat(errors).isEmpty();
    assertThat(ring.ring().keys()).extracting(key -> key.id()).containsExactly("ann", "bob");
  }

  @Test
  void whatElseTheRingSaysStays() throws IOException {
    generate("ann", "AUTHOR", "Ann");
    String rules = "# ours\nrules: {haltMillis: 1800000}\n" + Files.readString(ring());
    Files.writeString(ring(), rules);
    generate("bob", "APPROVER", "Bob");
    assertThat(Files.readString(ring()))
        .startsWith("# ours\nrules: {haltMillis: 1800000}\nkeys:\n  bob: ")
        .contains("  ann: ");
  }

  @Test
  void anIdThatIsThereIsRefusedAndNothingWritten() throws IOException {
    generate("ann", "AUTHOR", "Ann");
    String before = Files.readString(ring());
    CommandRun run =
        CommandRun.of(
            "keys",
            "generate",
            "--id",
            "ann",
            "--role",
            "OPERATOR",
            "--owner",
            "Eve",
            "--out",
            directory.resolve("other.pem").toString(),
            "--ring",
            ring().toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--id must be new in the ring", "was ann, which is there");
    assertThat(directory.resolve("other.pem")).doesNotExist();
    assertThat(Files.readString(ring())).isEqualTo(before);
  }

  private CommandRun generate(String id, String role, String owner) {
    return CommandRun.of(
        "keys",
        "generate",
        "--id",
        id,
        "--role",
        role,
        "--owner",
        owner,
        "--out",
        directory.resolve(id + ".pem").toString(),
        "--ring",
        ring().toString());
  }

  private Path ring() {
    return directory.resolve("ring.yaml");
  }
}

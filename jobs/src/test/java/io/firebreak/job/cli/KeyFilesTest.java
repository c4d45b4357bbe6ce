package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.breaker.ReopenJitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFilesTest {
  @TempDir Path directory;

  private final List<String> errors = new ArrayList<>();

  @Test
  void noFileIsNoJitter() {
    assertThat(KeyFiles.jitter("", "--reopen-secret", errors)).isSameAs(ReopenJitter.NONE);
    assertThat(errors).isEmpty();
  }

  @Test
  void secretIsReadWithoutItsLineEndAndNotShown() throws IOException {
    ReopenJitter jitter = jitter("0123456789abcdef\n");
    assertThat(jitter.secret()).isEqualTo("0123456789abcdef");
    assertThat(jitter).asString().doesNotContain("0123");
    assertThat(errors).isEmpty();
  }

  @Test
  void shortSecretIsRefusedWithoutBeingShown() throws IOException {
    jitter("0123456789abcde");
    assertThat(errors)
        .singleElement()
        .asString()
        .contains("at least 16 characters, has 15")
        .doesNotContain("0123");
  }

  @Test
  void missingFileIsNamed() {
    KeyFiles.jitter(directory.resolve("none").toString(), "--reopen-secret", errors);
    assertThat(errors).singleElement().asString().contains("--reopen-secret").contains("none");
  }

  @ParameterizedTest
  @CsvSource({
    "'-----BEGIN PRIVATE KEY-----\nMC4!\n-----END PRIVATE KEY-----\n', 'from its line 2 on'",
    "'-----BEGIN PRIVATE KEY-----\nMC4\n', 'its last line, 2, is not -----END'",
    "'keys:\n  ann: {role: AUTHOR}\n', 'its first line is not -----BEGIN'",
    "'', 'its first line is not'"
  })
  void whatIsNoPrivateKeyIsToldByItsLineAndNotShown(String content, String why) throws IOException {
    Path file = Files.writeString(directory.resolve("key.pem"), content.replace("\\n", "\n"));

    assertThat(KeyFiles.privateKey(file, errors)).isNull();
    assertThat(errors)
        .singleElement()
        .asString()
        .contains("--key " + file + " must be an Ed25519 private key in PEM", why)
        .doesNotContain("MC4", "ann", "Illegal");
  }

  private ReopenJitter jitter(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), content);
    return KeyFiles.jitter(file.toString(), "--reopen-secret", errors);
  }
}

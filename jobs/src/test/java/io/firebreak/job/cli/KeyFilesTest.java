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

  private ReopenJitter jitter(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), content);
    return KeyFiles.jitter(file.toString(), "--reopen-secret", errors);
  }
}

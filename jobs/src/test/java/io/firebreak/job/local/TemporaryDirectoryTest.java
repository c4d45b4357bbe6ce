package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryDirectoryTest {

  @Test
  void endsWithAllThatIsInIt() throws IOException {
    TemporaryDirectory directory = TemporaryDirectory.create("firebreak-test");
    Path below = Files.createDirectories(directory.path().resolve("a/b"));
    Files.writeString(below.resolve("file"), "content");

    directory.close();

    assertThat(directory.path()).doesNotExist();
  }

  @Test
  void twoOfTheSamePrefixAreApart() throws IOException {
    try (TemporaryDirectory one = TemporaryDirectory.create("firebreak-test");
        TemporaryDirectory other = TemporaryDirectory.create("firebreak-test")) {
      assertThat(one.path()).isNotEqualTo(other.path());
    }
  }
}

package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.cascade.CascadePattern;
import io.firebreak.cascade.CascadePatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsCommandTest {
  @TempDir private Path directory;

  @Test
  void listsEveryPattern() {
    CommandRun run = CommandRun.of("patterns");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(CascadePatterns.all().stream().map(CascadePattern::patternName).toList());
  }

  @Test
  void showsTheThresholdsOfVersionZero() {
    assertThat(CommandRun.of("patterns").out())
        .contains("thresholds of policy version 0")
        .containsPattern("FLASH_FALL +crash.fallFraction 0.05, crash.fallSigmas 10");
  }

  @Test
  void showsTheThresholdsOfAFile() throws IOException {
    Path file = directory.resolve("policy.yaml");
    Files.writeString(file, "version: 3\nstress: {crash: {fallSigmas: 12}}\n");
    assertThat(CommandRun.of("patterns", "--policy", file.toString()).out())
        .contains("thresholds of policy version 3", "crash.fallSigmas 12");
  }

  @Test
  void refusesAPolicyThatIsOutOfRange() throws IOException {
    Path file = directory.resolve("policy.yaml");
    Files.writeString(file, "version: 3\nstress: {crash: {fallSigmas: 0}}\n");
    CommandRun run = CommandRun.of("patterns", "--policy", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("stress.crash.fallSigmas must be in [1, 100], was 0");
  }
}

package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PartialResultsTest {
  @Test
  @Timeout(60)
  void stoppedRunSaysThatItsResultsArePartial() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoppedRun.class.getName())
            .start();
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("running");
      // Process.destroy would close the stream that is read.
      process.toHandle().destroy();
      assertThat(out.lines().toList())
          .isEqualTo(
              List.of(
                  "stopped before the end: what is in results is partial,"
                      + " a new run begins afresh"));
    }
  }

  @Test
  void runThatEndsSaysNothing() throws Exception {
    StringWriter console = new StringWriter();
    assertThat(PartialResults.<Integer>ifStopped(Path.of("x"), new PrintWriter(console), () -> 7))
        .isEqualTo(7);
    assertThat(console.toString()).isEmpty();
  }
}

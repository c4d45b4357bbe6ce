package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class SoakCommandTest {
  @Test
  void holdsItsMemory() {
    CommandRun run = CommandRun.of("soak", "--events", "20000");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("20,000").endsWith("steady" + System.lineSeparator());
  }

  @Test
  void refusesTooFewLetters() {
    CommandRun run = CommandRun.of("soak", "--events", "9999");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--events must be at least 10000, was 9999");
  }
}

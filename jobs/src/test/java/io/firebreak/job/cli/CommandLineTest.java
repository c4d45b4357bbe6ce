package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong use is told before anything runs. */
class CommandLineTest {
  private static final int WRONG_USE = 2;

  @TempDir private Path directory;

  @Test
  void refusesAnUnknownOption() {
    CommandRun run = CommandRun.of("demo", "--sped", "3");

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("Unknown option", "--sped");
  }

  @Test
  void tellsAllThatCannotBeParsedAtOnce() {
    CommandRun run = CommandRun.of("replay", "--parallelism", "two", "--tick", "x", "--sped", "3");

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("Missing required options: '--input=DIR|-', '--out=DIR'")
        .contains("'--parallelism': 'two' is not an int")
        .contains("'--tick': 'x' is not a long")
        .contains("--sped");
  }

  @Test
  void tellsOnceWhatIsMissing() {
    CommandRun run = CommandRun.of("explain");

    assertThat(run.err().lines())
        .containsExactly(
            "error: Missing required options and parameters: '--from=DIR', 'DECISION_ID'",
            "(firebreak explain --help lists the options)");
  }

  @Test
  void listsAllWrongValuesOfTheDemoAtOnce() {
    CommandRun run =
        CommandRun.of(
            "demo", "--speed", "-1", "--hours", "25", "--ui-port", "65536", "--tick", "49");

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("--speed must be max or in (0, 1000000], was -1")
        .contains("--hours must be in [0.5, 24], was 25.0")
        .contains("--ui-port must be in [0, 65535], was 65536")
        .contains("--tick must be in [50, 60000], was 49");
  }

  @Test
  void refusesHistoryBeforeStandardInputWhichCannotBeReadTwice() {
    CommandRun run =
        CommandRun.of(
            "replay",
            "--input",
            "-",
            "--history",
            directory.toString(),
            "--out",
            directory.resolve("out").toString());

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("--history needs an --input that can be read twice, was standard input");
  }

  @Test
  void namesAMissingInputDirectoryBesideOtherErrors() {
    Path missing = directory.resolve("missing");

    CommandRun run =
        CommandRun.of(
            "replay",
            "--input",
            missing.toString(),
            "--out",
            directory.toString(),
            "--parallelism",
            "129");

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("--input must be a directory or file that exists, was " + missing)
        .contains("--parallelism must be in [1, 128], was 129");
  }

  @Test
  void namesAnOutDirectoryThatIsAFile() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    CommandRun run = CommandRun.of("demo", "--out", file.toString());

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("--out must be a directory, was the file " + file);
  }

  @Test
  void listsEveryErrorOfAPolicy() throws IOException {
    Path policy = directory.resolve("policy.yaml");
    Files.writeString(policy, "breaker: {watchScore: 0}\nhaircut: {tailMultiple: 11}\n");

    CommandRun run = CommandRun.of("demo", "--policy", policy.toString());

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err()).contains("breaker.watchScore").contains("haircut.tailMultiple");
  }

  @Test
  void namesTheKnownScenariosForAnUnknownOne() {
    CommandRun run = CommandRun.of("scenario", "silent-venu");

    assertThat(run.code()).isEqualTo(WRONG_USE);
    assertThat(run.err())
        .contains("silent-venue, all-silent, empty-control, policy-poison", "was silent-venu");
  }

  @Test
  void listsTheScenarios() {
    CommandRun run = CommandRun.of("scenario", "--list");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(15).first().asString().startsWith("silent-venue ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "replay", "scenario"})
  void explainsEachCommand(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: firebreak " + command, "--out=DIR");
  }

  @Test
  void aDirectoryOfResultsThatCannotBeMadeIsRefusedAtTheStart(@TempDir Path directory)
      throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    CommandRun run = CommandRun.of("demo", "--out", file.resolve("below").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--out must be a directory that can be written")
        .contains("below");
  }

  @Test
  void aPortOfMetricsThatIsTakenIsRefusedAtTheStart(@TempDir Path directory) throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      CommandRun run =
          CommandRun.of("demo", "--prometheus-port", port, "--out", directory.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("--prometheus-port must be free, " + port + " is taken");
    }
  }
}

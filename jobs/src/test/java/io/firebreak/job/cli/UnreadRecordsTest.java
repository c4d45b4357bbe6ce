package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that reads little or nothing says so. */
class UnreadRecordsTest {
  private static final String HEADER = "ts_ms,venue,asset,price,qty,side\n";
  private static final String GOOD = "1760133600000,binance,ETHUSDT,100,1,buy\n";

  @TempDir private Path directory;

  @Test
  void columnsOnStandardInputAreSaidToBeUnreadAndWhatToDo() {
    CommandRun run = replayStandardInput(HEADER + GOOD);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "nothing could be read of 2 records; all are in dead-letter.jsonl:",
            "UNKNOWN_TYPE 2, for example stdin line 1: line must be a JSON message",
            "name it with --as");
  }

  @Test
  void columnsOnStandardInputAreReadUnderTheNameOfTheirFile() {
    CommandRun run = replayStandardInput(HEADER + GOOD, "--as=trades_x.csv");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("playing the stream trades_x.csv", "good 1, dead letter 0");
  }

  @Test
  void nameThatDoesNotFitStandardInputIsRefused() {
    assertThat(replayStandardInput(HEADER + GOOD, "--as=bars_x.csv").err())
        .contains("--input - cannot be read as bars_x.csv: a file bars_* must have the columns");
    assertThat(replayStandardInput(HEADER + GOOD, "--as=x.txt").err())
        .contains("--as must be a file's name that ends in .csv,", "was 'x.txt'");
  }

  @Test
  void nameIsForStandardInputAlone() {
    assertThat(CommandRun.of("replay", "--input=d", "--as=x.csv", "--out=" + directory).err())
        .contains("--as names what standard input holds and needs --input -, was --input d");
  }

  @Test
  void emptyStandardInputIsNoSuccess() {
    CommandRun run = replayStandardInput("");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("nothing was read: the input has no record");
  }

  @Test
  void reasonsAreToldWithTheCommonestFirst() throws IOException {
    CommandRun run =
        replay(
            HEADER
                + GOOD
                + GOOD.replace("1760133600000", "99")
                + "1760133600002,binance,ETHUSDT,-1,1,buy\n"
                + "1760133600003,binance,ETHUSDT,-2,1,buy\n");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "3 of 4 records could not be read; they are in dead-letter.jsonl:",
            "BAD_PRICE 2, for example trades_x.csv line 4: ",
            "BAD_TIME 1, for example trades_x.csv line 3: event time must be in [1230940800000,");
  }

  @Test
  void fileThatBreaksOffIsToldBesideTheReasons() throws IOException {
    byte[] whole = (HEADER + GOOD.repeat(5_000)).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(whole);
    }
    Path input = directory.resolve("trades_x.csv.gz");
    Files.write(input, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

    assertThat(
            CommandRun.of("replay", "--input=" + input, "--out=" + directory.resolve("out")).out())
        .containsPattern("DATA IS MISSING: trades_x.csv.gz breaks off at line \\d+");
  }

  @Test
  void runThatReadsAllSaysNothingOfIt() throws IOException {
    assertThat(replay(HEADER + GOOD).out()).doesNotContain("could not be read");
  }

  private CommandRun replay(String text) throws IOException {
    Path input = Files.writeString(directory.resolve("trades_x.csv"), text);
    return CommandRun.of("replay", "--input=" + input, "--out=" + directory.resolve("out"));
  }

  private CommandRun replayStandardInput(String text, String... more) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      List<String> arguments = new ArrayList<>(List.of("replay", "--input=-"));
      arguments.add("--out=" + directory.resolve("out"));
      arguments.addAll(List.of(more));
      return CommandRun.of(arguments.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }
}

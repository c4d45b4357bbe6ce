package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.Messages;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.input.StreamTape;
import io.firebreak.job.input.Tape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages as a feed sent them, through the whole job. */
class FeedRunTest {
  private static final int MESSAGES = 2_000;
  private static final long EVERY_MILLIS = 40;

  @TempDir private Path directory;

  /** Two markets in order, one damaged message, one trade far behind and one a little. */
  private static byte[] messages() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      long offset = i * EVERY_MILLIS;
      lines.add(i % 2 == 0 ? Messages.trade(offset) : Messages.quote("BTCUSDT", offset));
    }
    lines.add(1_000, "{\"type\":\"trade\"");
    lines.add(1_001, Messages.trade(1));
    lines.add(1_002, Messages.trade(1_000 * EVERY_MILLIS - 101));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static StreamTape stream() {
    byte[] bytes = messages();
    return StreamTape.ofMessages(
        "feed.jsonl.gz", () -> new ByteArrayInputStream(bytes), InstrumentCatalog.inferred());
  }

  private Recordings files() throws IOException {
    Path in = Files.createDirectories(directory.resolve("in"));
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(in.resolve("feed.jsonl.gz")))) {
      out.write(messages());
    }
    return Recordings.in(in, InstrumentCatalog.inferred());
  }

  private RecordCounts play(Tape.Factory tape, String out) throws Exception {
    LocalJob job =
        Runs.job(tape, Runs.asFastAsPossible(), directory.resolve(out), 2, new Configuration());
    return Runs.run(job).counts();
  }

  @Test
  void countsWhatIsBehindTheBoundAndWhatIsDamagedAndLosesNothing() throws Exception {
    RecordCounts counts = play(files(), "out");
    assertThat(counts.in()).isEqualTo(MESSAGES + 3);
    assertThat(counts.late()).isEqualTo(1);
    assertThat(counts.deadLetter()).isEqualTo(1);
    assertThat(counts.good()).isEqualTo(MESSAGES + 1);
  }

  @Test
  void streamDecidesWhatItsFileDecides() throws Exception {
    play(files(), "of-file");
    play(stream(), "of-stream");
    Runs.assertSameDecisions(directory.resolve("of-stream"), directory.resolve("of-file"));
  }

  @Test
  void failureOfAStreamEndsTheJobWhateverTheRestartStrategy() throws IOException {
    Path checkpoints = Files.createDirectories(directory.resolve("checkpoints"));
    Files.createFile(checkpoints.resolve("_metadata"));
    FailingOnce.FAILED.set(false);
    LocalJob job =
        Runs.job(
            new FailingOnce(stream(), 500, checkpoints.toString()),
            Runs.asFastAsPossible(),
            directory.resolve("out"),
            1,
            Runs.settings(
                "restart-strategy.type", "fixed-delay",
                "restart-strategy.fixed-delay.attempts", "1000",
                "restart-strategy.fixed-delay.delay", "50 ms"));
    assertThatThrownBy(() -> job.run(new LocalJob.Listener() {}))
        .hasStackTraceContaining("feed.jsonl.gz cannot be played twice");
  }
}

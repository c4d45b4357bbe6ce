package io.firebreak.job.local;

import io.firebreak.simulation.Crowding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;

/** Stops a job with a savepoint in the middle of a crash. */
final class StopInTheMiddle implements LocalJob.Listener {
  /** The savepoints of releases were taken in a crowded market. */
  static final ShuffledMarket MARKET =
      new ShuffledMarket(ShuffledMarket.shortCrash().withCrowding(Crowding.CROWDED), 1, 100);

  private static final long STOP_AFTER_MILLIS = 7 * 60_000 + 30_000;

  private final Path target;
  private JobClient job;
  private CompletableFuture<String> savepoint;

  private StopInTheMiddle(Path target) {
    this.target = target;
  }

  /** A savepoint of this code, somewhere below a directory. */
  static Path savepoint(Path below) throws Exception {
    Path target = Files.createDirectories(below.resolve("savepoint"));
    Runs.job(
            MARKET,
            Runs.asFastAsPossible().withSpeed(60),
            below.resolve("stopped"),
            2,
            new Configuration())
        .run(new StopInTheMiddle(target));
    try (Stream<Path> written = Files.list(target)) {
      return written.findFirst().orElseThrow();
    }
  }

  @Override
  public void started(JobClient started) {
    job = started;
  }

  @Override
  public void progress(RecordCounts counts, long clockMillis) {
    boolean middle = clockMillis >= MARKET.market().startMillis() + STOP_AFTER_MILLIS;
    if (middle && savepoint == null) {
      savepoint =
          job.stopWithSavepoint(false, target.toUri().toString(), SavepointFormatType.CANONICAL);
    }
  }
}

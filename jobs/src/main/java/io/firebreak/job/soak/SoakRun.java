package io.firebreak.job.soak;

import io.firebreak.job.local.LocalCluster;
import io.firebreak.job.local.LocalSettings;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.RemoteStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Speaks letters to every pattern on an embedded cluster and weighs what is kept in the calm at the
 * end of each tenth.
 *
 * @param letters number of letters, at least 10000
 * @param directory where savepoints are put for a moment
 */
public record SoakRun(long letters, Path directory) {
  private static final int TENTHS = 10;
  private static final long POLL_MILLIS = 1_000;
  private static final int COLLECTIONS = 3;

  /** Runs to the end, telling each reading as it is taken. */
  public List<SoakReading> run(Consumer<SoakReading> told) throws Exception {
    List<SoakReading> readings = new ArrayList<>();
    SoakLetters spoken = new SoakLetters(letters);
    String name = directory.toString();
    try (SoakGate gate = SoakGate.install(name, spoken);
        LocalCluster cluster = LocalCluster.start(1, new Configuration(), 0)) {
      JobClient job = start(cluster.address(), spoken, name);
      CompletableFuture<Void> held = new CompletableFuture<>();
      for (int tenth = 1; tenth <= TENTHS; tenth++) {
        held.complete(null);
        held = held(gate, job);
        SoakReading reading = new SoakReading(letters * tenth / TENTHS, heapBytes(), state(job));
        told.accept(reading);
        readings.add(reading);
      }
      job.cancel().get();
    }
    return readings;
  }

  @SuppressWarnings("try") // closing an environment may be interrupted, and then so is the run
  private static JobClient start(URI address, SoakLetters spoken, String gate) throws Exception {
    try (StreamExecutionEnvironment environment =
        new RemoteStreamEnvironment(
            address.getHost(), address.getPort(), LocalSettings.embedded(1))) {
      environment.setParallelism(1);
      SoakGraph.build(environment, spoken, gate);
      return environment.executeAsync("Firebreak soak");
    }
  }

  private static CompletableFuture<Void> held(SoakGate gate, JobClient job) throws Exception {
    Optional<CompletableFuture<Void>> held = gate.await(POLL_MILLIS);
    while (held.isEmpty()) {
      if (job.getJobStatus().get().isGloballyTerminalState()) {
        job.getJobExecutionResult().get();
        throw new IllegalStateException("the soak ended before its last letter");
      }
      held = gate.await(POLL_MILLIS);
    }
    return held.get();
  }

  /** The least of several collections: what is garbage is not kept. */
  private static long heapBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, used);
    }
    return least;
  }

  private long state(JobClient job) throws Exception {
    String where =
        job.triggerSavepoint(directory.toUri().toString(), SavepointFormatType.CANONICAL).get();
    try (Stream<Path> files = Files.walk(Path.of(URI.create(where)))) {
      List<Path> parts = files.sorted(Comparator.reverseOrder()).toList();
      long bytes = 0;
      for (Path part : parts) {
        bytes += Files.isDirectory(part) ? 0 : Files.size(part);
        Files.delete(part);
      }
      return bytes;
    }
  }
}

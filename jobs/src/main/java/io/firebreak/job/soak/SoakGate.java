package io.firebreak.job.soak;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiter;

/**
 * Holds the letters at the end of each tenth until it has been weighed. The source waits, not an
 * operator, so that the barriers of a savepoint still pass. Source and scale meet here by the name
 * of the run: the soak's cluster is embedded.
 */
final class SoakGate implements RateLimiter<NumberSequenceSplit>, AutoCloseable {
  private static final Map<String, SoakGate> GATES = new ConcurrentHashMap<>();
  private static final CompletionStage<Void> GO = CompletableFuture.completedFuture(null);

  private final String name;
  private final SoakLetters letters;
  private final BlockingQueue<CompletableFuture<Void>> held = new LinkedBlockingQueue<>();

  /** Only the source counts. */
  private long asked;

  private SoakGate(String name, SoakLetters letters) {
    this.name = name;
    this.letters = letters;
  }

  static SoakGate install(String name, SoakLetters letters) {
    SoakGate gate = new SoakGate(name, letters);
    GATES.put(name, gate);
    return gate;
  }

  static SoakGate of(String name) {
    return GATES.get(name);
  }

  @Override
  public CompletionStage<Void> acquire(int permits) {
    asked += permits;
    if (!letters.isEndOfTenth(asked)) {
      return GO;
    }
    CompletableFuture<Void> waiting = new CompletableFuture<>();
    held.add(waiting);
    return waiting;
  }

  /** What lets the source go on, once it waits. */
  Optional<CompletableFuture<Void>> await(long millis) throws InterruptedException {
    return Optional.ofNullable(held.poll(millis, TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    GATES.remove(name);
  }
}

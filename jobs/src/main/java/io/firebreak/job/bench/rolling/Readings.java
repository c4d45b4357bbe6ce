package io.firebreak.job.bench.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Keeps what a run of this process puts out, for comparison. */
final class Readings implements Sink<Reading> {
  private static final long serialVersionUID = 1;

  private static final Map<String, Queue<Reading>> KEPT = new ConcurrentHashMap<>();

  private final String run = UUID.randomUUID().toString();

  Readings() {
    KEPT.put(run, new ConcurrentLinkedQueue<>());
  }

  /** What came, by asset and end of window; may be asked for once. */
  SortedMap<String, SortedMap<Long, Double>> take() {
    List<Reading> readings = new ArrayList<>(KEPT.remove(run));
    SortedMap<String, SortedMap<Long, Double>> byAsset = new TreeMap<>();
    for (Reading reading : readings) {
      byAsset
          .computeIfAbsent(reading.asset(), asset -> new TreeMap<>())
          .merge(
              reading.endMillis(),
              reading.volatility(),
              (one, other) -> {
                throw new IllegalStateException("a window must be read once, twice was " + reading);
              });
    }
    return byAsset;
  }

  @Override
  public SinkWriter<Reading> createWriter(WriterInitContext context) {
    return new Writer(KEPT.get(run));
  }

  private record Writer(Queue<Reading> kept) implements SinkWriter<Reading> {
    @Override
    public void write(Reading reading, Context context) {
      kept.add(reading);
    }

    @Override
    public void flush(boolean endOfInput) {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing to give up.
    }
  }
}

package io.firebreak.job.local;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Hands the records of a stream to a listener in the same process: for the console and the summary
 * of a local run. The listener is called by several threads, once at a time.
 *
 * @param <T> record
 */
public final class LiveTap<T> implements Sink<T> {
  private static final long serialVersionUID = 1;
  private static final ConcurrentHashMap<String, Consumer<Object>> LISTENERS =
      new ConcurrentHashMap<>();

  private final String id;

  private LiveTap(String id) {
    this.id = id;
  }

  /** A tap that calls a listener until the process ends. */
  public static <T> LiveTap<T> to(Class<T> type, Consumer<T> listener) {
    String id = UUID.randomUUID().toString();
    LISTENERS.put(
        id,
        record -> {
          synchronized (listener) {
            listener.accept(type.cast(record));
          }
        });
    return new LiveTap<>(id);
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    Consumer<Object> listener = LISTENERS.get(id);
    if (listener == null) {
      throw new IllegalStateException("the tap " + id + " is of another process");
    }
    return new SinkWriter<>() {
      @Override
      public void write(T record, Context context) {
        listener.accept(record);
      }

      @Override
      public void flush(boolean endOfInput) {}

      @Override
      public void close() {}
    };
  }
}

package io.firebreak.job.feed.avro;

import io.firebreak.job.codec.MarketEventAvro;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The readers of one subtask by schema identifier, made when they are first needed. */
final class SchemaTable {
  /** Rubbish has rubbish identifiers: not all of them are remembered. */
  private static final int MAX_ENTRIES = 1_000;

  /** A registry that restarts is waited for, because what it would have told is good data. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final long PAUSE_MILLIS = 500;

  /** After that the feed goes on, and what needs the registry is refused for as long as this. */
  private static final long DOWN_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final WriterSchemas schemas;
  private final Map<Integer, Found> found = new HashMap<>();
  private final MarketEventAvro plain;
  private boolean down;
  private long downSinceNanos;

  SchemaTable(WriterSchemas schemas) {
    this.schemas = schemas;
    plain = WriterSchema.parse(schemas.plain());
  }

  /**
   * The reader of a schema.
   *
   * @param reader null where there is none
   * @param why why there is none
   */
  record Found(MarketEventAvro reader, String why) {}

  /** The reader of messages without identifier. */
  MarketEventAvro plain() {
    return plain;
  }

  /** The reader of an identifier; never throws. */
  Found find(int id) {
    Found known = found.get(id);
    if (known != null) {
      return known;
    }
    String text = schemas.byId().get(id);
    if (text != null) {
      return remembered(id, reader(text, id));
    } else if (schemas.registry() == null) {
      String allowed = new TreeSet<>(schemas.byId().keySet()).toString();
      return new Found(null, "schema id must be one of " + allowed + ", was " + id);
    }
    return down && System.nanoTime() - downSinceNanos < DOWN_NANOS
        ? unreachable(id, "it did not answer before")
        : asked(id);
  }

  private Found asked(int id) {
    long begin = System.nanoTime();
    while (true) {
      try {
        String text = schemas.registry().schema(id);
        down = false;
        return remembered(id, reader(text, id));
      } catch (FileNotFoundException e) {
        return remembered(id, new Found(null, "schema " + id + " is not in the registry"));
      } catch (SchemaRegistry.UnusableSchemaException e) {
        return remembered(
            id, new Found(null, "schema " + id + " cannot be used: " + e.getMessage()));
      } catch (IOException e) {
        if (System.nanoTime() - begin > PATIENCE_NANOS || !paused()) {
          down = true;
          downSinceNanos = System.nanoTime();
          return unreachable(id, e.toString());
        }
      }
    }
  }

  private Found remembered(int id, Found answer) {
    if (found.size() >= MAX_ENTRIES) {
      found.clear();
    }
    found.put(id, answer);
    return answer;
  }

  private static Found reader(String text, int id) {
    try {
      return new Found(WriterSchema.parse(text), "");
    } catch (IllegalArgumentException e) {
      return new Found(null, "schema " + id + " cannot be used: " + e.getMessage());
    }
  }

  private Found unreachable(int id, String why) {
    String address = schemas.registry().address().toString();
    return new Found(null, "schema " + id + " cannot be had from " + address + ": " + why);
  }

  /** False when the task is being stopped. */
  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

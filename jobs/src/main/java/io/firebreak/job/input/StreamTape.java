package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.flink.runtime.execution.SuppressRestartsException;

/**
 * A stream of messages, one a line, of a format that its first usable line tells. It ends when the
 * stream does; its length need not be known.
 *
 * <p>A stream is gone once it has been read. So it is opened once in the life of the process, and a
 * second time is an error that no restart strategy tries again: what was read before the failure
 * would be lost, or what follows taken for it.
 */
public final class StreamTape implements Tape.Factory {
  /** Source of what comes from standard input. */
  static final String STANDARD_INPUT = "stdin";

  private static final long serialVersionUID = 1;

  /** Gives the stream where the tape runs. */
  @FunctionalInterface
  public interface Opening extends Supplier<InputStream>, Serializable {}

  // Of the process, because each restart has a copy of the tape of its own.
  private static final AtomicLong CREATED = new AtomicLong();
  private static final Set<Long> OPENED = ConcurrentHashMap.newKeySet();

  private final long number = CREATED.incrementAndGet();
  private final String name;
  private final Opening opening;
  private final InstrumentCatalog catalog;

  /**
   * A tape of a stream.
   *
   * @param name source and channel of its messages
   */
  public StreamTape(String name, Opening opening, InstrumentCatalog catalog) {
    this.name = name;
    this.opening = opening;
    this.catalog = catalog;
  }

  /** The standard input of the process. */
  public static StreamTape standardInput(InstrumentCatalog catalog) {
    return new StreamTape(STANDARD_INPUT, () -> System.in, catalog);
  }

  /** The source of its events. */
  public String name() {
    return name;
  }

  @Override
  public boolean replayable() {
    return false;
  }

  /**
   * {@inheritDoc}
   *
   * @throws SuppressRestartsException if it has been opened before
   */
  @Override
  public Iterator<TapeRecord> open() {
    if (!OPENED.add(number)) {
      throw playedBefore(name);
    }
    // Not merged with anything: a record goes on before the next one has come.
    BoundedLines lines = new BoundedLines(opening.get());
    return new PlausibleRecords(new MessageRecords(name, lines, null, catalog), 0);
  }

  /** Why a run ends that would have to read a stream again. */
  static SuppressRestartsException playedBefore(String tape) {
    return new SuppressRestartsException(
        new IllegalStateException(
            tape
                + " cannot be played twice: what was read before the failure is gone; write the"
                + " stream to a file and replay that to be able to restart"));
  }
}

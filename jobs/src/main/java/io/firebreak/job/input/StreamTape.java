package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.flink.runtime.execution.SuppressRestartsException;

/**
 * A stream of messages, one a line, of a format that its first usable line tells; or whatever a
 * file of its name would hold. It ends when the stream does; its length need not be known.
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
  private static final Map<Long, Iterator<TapeRecord>> BEGUN = new ConcurrentHashMap<>();

  private final long number = CREATED.incrementAndGet();
  private final String name;
  private final boolean asFile;
  private final Opening opening;
  private final InstrumentCatalog catalog;

  private StreamTape(String name, boolean asFile, Opening opening, InstrumentCatalog catalog) {
    this.name = name;
    this.asFile = asFile;
    this.opening = opening;
    this.catalog = catalog;
  }

  /**
   * A stream of messages.
   *
   * @param name source and channel of its messages
   */
  public static StreamTape ofMessages(String name, Opening opening, InstrumentCatalog catalog) {
    return new StreamTape(name, false, opening, catalog);
  }

  /**
   * A stream that is read as a file of a name would be.
   *
   * @param file the name, source of its events; {@link #nameFault} has nothing against it
   */
  public static StreamTape asFile(String file, Opening opening, InstrumentCatalog catalog) {
    return new StreamTape(file, true, opening, catalog);
  }

  /** Messages from the standard input of the process, or a file of a name, null for messages. */
  public static StreamTape standardInput(String file, InstrumentCatalog catalog) {
    Opening opening = () -> System.in;
    return file == null
        ? ofMessages(STANDARD_INPUT, opening, catalog)
        : asFile(file, opening, catalog);
  }

  /** What is wrong with the name of a file. */
  public static Optional<String> nameFault(String file) {
    return NamedStream.fault(file);
  }

  /** The source of its events. */
  public String name() {
    return name;
  }

  /**
   * Reads as much of the stream as tells what it holds, in the process that will play it, so that a
   * wrong name is known before a job starts. Waits for the first line.
   *
   * @throws IllegalArgumentException if it does not begin as a file of its name does
   */
  public void begin() throws IOException {
    BEGUN.put(number, records());
  }

  @Override
  public boolean replayable() {
    return false;
  }

  /**
   * {@inheritDoc}
   *
   * @throws SuppressRestartsException if it has been opened before, or does not begin as its name
   *     says
   */
  @Override
  public Iterator<TapeRecord> open() {
    if (!OPENED.add(number)) {
      throw playedBefore(name);
    }
    Iterator<TapeRecord> begun = BEGUN.remove(number);
    try {
      return begun == null ? records() : begun;
    } catch (IOException | IllegalArgumentException e) {
      throw new SuppressRestartsException(e);
    }
  }

  private Iterator<TapeRecord> records() throws IOException {
    if (asFile) {
      return NamedStream.open(opening.get(), name, catalog);
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

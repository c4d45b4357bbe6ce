package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.VenueNames;
import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FormatDetection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The recorded market in a directory, or in one file.
 *
 * <p>Files in columns (.csv) are recognised by name and header, files of messages (.jsonl, .ndjson,
 * .json) by their first lines; each may be compressed (.gz, .zst). Hidden ones are skipped, what is
 * not recognised is listed as ignored. The files play in the order of their relative paths.
 */
public final class Recordings implements Tape.Factory {
  /** How the message of the dead letter begins at which a compressed file breaks. */
  public static final String BREAKS_OFF = "compressed stream breaks off";

  private static final long serialVersionUID = 1;
  private static final int FIRST_LINES = 100;

  private final ArrayList<RecordedSource> files = new ArrayList<>();
  private final ArrayList<IgnoredFile> ignored = new ArrayList<>();
  private final InstrumentCatalog catalog;

  private Recordings(InstrumentCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Finds what can be played below {@code root}.
   *
   * @throws IllegalArgumentException if there is nothing; the message says why of each file
   * @throws IOException if the directory cannot be read
   */
  public static Recordings in(Path root, InstrumentCatalog catalog) throws IOException {
    Recordings found = new Recordings(catalog);
    Path real = root.toRealPath();
    Path base = Files.isDirectory(real) ? real : real.getParent();
    for (String name : names(real, base)) {
      found.add(base.resolve(name), name);
    }
    if (found.files.isEmpty()) {
      throw new IllegalArgumentException(
          "recording "
              + root
              + " must have a playable file of columns or messages, has none; ignored: "
              + found.ignored.stream()
                  .map(file -> file.name() + " (" + file.reason() + ")")
                  .toList());
    }
    return found;
  }

  /**
   * The same without what is no file of bars or closes of this interval: that is ignored.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Recordings ofBars(long intervalMillis) {
    Recordings bars = new Recordings(catalog);
    bars.ignored.addAll(ignored);
    for (RecordedSource file : files) {
      if (file instanceof RecordedFile recorded && recorded.hasBarsOf(intervalMillis)) {
        bars.files.add(file);
      } else {
        String why = "it has no bars or closes of " + intervalMillis / 1_000 + " s";
        bars.ignored.add(new IgnoredFile(file.name(), why));
      }
    }
    if (bars.files.isEmpty()) {
      throw new IllegalArgumentException(
          "recording must have a file of bars or closes of "
              + intervalMillis / 1_000
              + " s, has none");
    }
    return bars;
  }

  /** The files that are played, by their relative path, in order. */
  public List<String> names() {
    return files.stream().map(RecordedSource::name).toList();
  }

  /** The files that are not played. */
  public List<IgnoredFile> ignored() {
    return List.copyOf(ignored);
  }

  /**
   * The venues and symbols of all lines. O(lines).
   *
   * @throws IOException if a file cannot be read
   */
  public List<RecordedPair> pairs() throws IOException {
    RecordedPairs pairs = new RecordedPairs();
    for (RecordedSource file : files) {
      file.addTo(pairs);
    }
    return pairs.found();
  }

  /**
   * The assets of all lines whose instrument is known. O(lines).
   *
   * @throws IOException if a file cannot be read
   */
  public SortedSet<String> assets() throws IOException {
    SortedSet<String> assets = new TreeSet<>();
    for (RecordedPair pair : pairs()) {
      catalog
          .find(pair.venue(), pair.symbol())
          .or(() -> catalog.find(VenueNames.of(pair.venue()), pair.symbol()))
          .ifPresent(instrument -> assets.add(instrument.asset()));
    }
    return assets;
  }

  /**
   * From when to when each file has events, in the order of the names; files without one are left
   * out. O(lines): all of them are read.
   *
   * @throws IOException if a file cannot be read
   */
  public List<FileSpan> spans() throws IOException {
    List<FileSpan> spans = new ArrayList<>();
    for (RecordedSource file : files) {
      FileSpan.of(file.name(), file.open(catalog)).ifPresent(spans::add);
    }
    return spans;
  }

  /** The same recording with the files of these names alone. */
  public Recordings only(Collection<String> names) {
    Recordings some = new Recordings(catalog);
    files.stream().filter(file -> names.contains(file.name())).forEach(some.files::add);
    return some;
  }

  @Override
  public Iterator<TapeRecord> open() {
    return new Tape(files.stream().map(file -> file.open(catalog)).toList());
  }

  private static List<String> names(Path real, Path base) throws IOException {
    try (Stream<Path> walk = Files.walk(real)) {
      return walk.filter(Files::isRegularFile)
          .map(base::relativize)
          .filter(Recordings::isVisible)
          .map(path -> path.toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isVisible(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .noneMatch(part -> part.toString().startsWith("."));
  }

  private void add(Path path, String name) {
    RecordingKind kind = RecordingKind.of(name).orElse(null);
    if (kind == null) {
      ignored.add(new IgnoredFile(name, "its name does not end in " + RecordingKind.SUFFIXES));
      return;
    }
    if (kind == RecordingKind.AVRO) {
      files.add(new AvroRecording(path.toString(), name));
      return;
    }
    boolean messages = kind == RecordingKind.MESSAGES;
    try (BoundedLines lines = Compression.lines(path)) {
      // Of messages a first line that is damaged is one of many, of columns it is the header.
      if (!lines.advance() || (lines.fault() != null && !messages)) {
        String reason = lines.fault() == null ? "it is empty" : lines.fault();
        ignored.add(new IgnoredFile(name, reason));
      } else if (messages) {
        recogniseMessages(path, name, lines);
      } else {
        recognise(path, name, Columns.of(lines.text()));
      }
    } catch (IOException e) {
      ignored.add(new IgnoredFile(name, "it cannot be read: " + e));
    }
  }

  /** By the first line that tells its format; the lines before it are damaged. */
  private void recogniseMessages(Path path, String name, BoundedLines lines) throws IOException {
    Optional<FeedFormat> format = Optional.empty();
    do {
      format = FormatDetection.of(Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to()));
    } while (format.isEmpty() && lines.number() < FIRST_LINES && lines.advance());
    if (format.isEmpty()) {
      ignored.add(new IgnoredFile(name, "none of its first lines is a message of a known format"));
      return;
    }
    files.add(new MessageFile(path.toString(), name, format.get()));
  }

  private void recognise(Path path, String name, Columns columns) throws IOException {
    RecordingLayout layout = RecordingLayout.of(path, columns).orElse(null);
    if (layout == null) {
      ignored.add(new IgnoredFile(name, RecordingLayout.whyNone(path, columns)));
      return;
    }
    OptionalLong interval =
        layout.delayed(columns) ? BarInterval.of(path, columns) : OptionalLong.of(0);
    if (interval.isEmpty()) {
      ignored.add(new IgnoredFile(name, "neither its name nor its lines tell the bar interval"));
      return;
    }
    files.add(new RecordedFile(path.toString(), name, layout, columns, interval.getAsLong()));
  }
}

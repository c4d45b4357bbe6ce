package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The recorded market in a directory, or in one file.
 *
 * <p>Files end in .csv or .csv.gz and are recognised by name and header; hidden ones are skipped,
 * what is not recognised is listed as ignored. The files play in the order of their relative paths.
 */
public final class Recordings implements Tape.Factory {
  private static final long serialVersionUID = 1;

  private final ArrayList<RecordedFile> files = new ArrayList<>();
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
              + " must have a playable .csv or .csv.gz file, has none; ignored: "
              + found.ignored.stream()
                  .map(file -> file.name() + " (" + file.reason() + ")")
                  .toList());
    }
    return found;
  }

  /** The files that are played, by their relative path, in order. */
  public List<String> names() {
    return files.stream().map(RecordedFile::name).toList();
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
    for (RecordedFile file : files) {
      pairs.read(file);
    }
    return pairs.found();
  }

  @Override
  public Iterator<TapeRecord> open() {
    return new Tape(
        files.stream()
            .map(
                file -> new PlausibleRecords(new FileRecords(file, catalog), file.intervalMillis()))
            .toList());
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
    if (!name.endsWith(".csv") && !name.endsWith(".csv.gz")) {
      ignored.add(new IgnoredFile(name, "its name ends in neither .csv nor .csv.gz"));
      return;
    }
    try (BoundedLines lines = RecordedFile.lines(path)) {
      if (!lines.advance() || lines.fault() != null) {
        String reason = lines.fault() == null ? "it is empty" : lines.fault();
        ignored.add(new IgnoredFile(name, reason));
        return;
      }
      recognise(path, name, Columns.of(lines.text()));
    } catch (IOException e) {
      ignored.add(new IgnoredFile(name, "it cannot be read: " + e));
    }
  }

  private void recognise(Path path, String name, Columns columns) throws IOException {
    String simple = path.getFileName().toString();
    RecordingLayout layout = RecordingLayout.of(simple, columns).orElse(null);
    if (layout == null) {
      ignored.add(new IgnoredFile(name, "its name and header are of no known layout"));
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

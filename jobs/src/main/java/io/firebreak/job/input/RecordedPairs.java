package io.firebreak.job.input;

import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.Ingested;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the venues and symbols of recorded files, whether they can be played or not. */
final class RecordedPairs {
  /** Damaged lines may name a new pair each: more than these are not told apart. */
  static final int MAX_PAIRS = 100_000;

  private record Key(String venue, String symbol) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = venue.compareTo(other.venue);
      return order == 0 ? symbol.compareTo(other.symbol) : order;
    }
  }

  private final Map<Key, Long> lines = new TreeMap<>();

  /** Adds the pairs of one file; lines that are no record have none. */
  void read(RecordedFile file) throws IOException {
    int venueColumn = file.layout().venueColumn(file.columns());
    int symbolColumn = file.layout().symbolColumn(file.columns());
    Fields fields = new Fields(file.columns());
    try (BoundedLines in = Compression.lines(Path.of(file.path()))) {
      in.advance(); // the header
      while (in.advance()) {
        if (in.fault() == null && split(fields, in)) {
          count(new Key(fields.text(venueColumn), fields.text(symbolColumn)));
        }
      }
    }
  }

  /** Adds the pairs of a file of messages; what cannot be read or is of no instrument has none. */
  void read(MessageFile file) throws IOException {
    FeedReader reader = file.format().reader();
    try (BoundedLines in = Compression.lines(Path.of(file.path()))) {
      while (in.advance()) {
        byte[] message = Arrays.copyOfRange(in.bytes(), in.from(), in.to());
        reader.read(
            new FeedMessage(message, file.name(), file.name(), in.number(), 0), this::count);
      }
    }
  }

  void count(Ingested read) {
    if (read.event() != null && !read.event().instrument().isEmpty()) {
      count(new Key(read.event().venue(), read.event().instrument()));
    }
  }

  /** In the order of venue and symbol. */
  List<RecordedPair> found() {
    return lines.entrySet().stream()
        .map(
            entry ->
                new RecordedPair(entry.getKey().venue(), entry.getKey().symbol(), entry.getValue()))
        .toList();
  }

  private void count(Key key) {
    if (lines.size() < MAX_PAIRS || lines.containsKey(key)) {
      lines.merge(key, 1L, Long::sum);
    }
  }

  private static boolean split(Fields fields, BoundedLines line) {
    try {
      fields.split(line.bytes(), line.from(), line.to());
      return true;
    } catch (BadLineException e) {
      return false;
    }
  }
}

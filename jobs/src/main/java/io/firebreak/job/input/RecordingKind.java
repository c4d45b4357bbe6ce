package io.firebreak.job.input;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, by the end of its name; it may be compressed besides. */
enum RecordingKind {
  COLUMNS("\\.csv"),
  MESSAGES("\\.(jsonl|ndjson|json)"),
  AVRO("\\.avro");

  /** The ends of names, in words. */
  static final String SUFFIXES = ".csv, .jsonl, .ndjson, .json or .avro";

  private final Pattern end;

  RecordingKind(String end) {
    this.end = Pattern.compile(end + "$");
  }

  static Optional<RecordingKind> of(String name) {
    String plain = Compression.plainName(name);
    return Arrays.stream(values()).filter(kind -> kind.end.matcher(plain).find()).findFirst();
  }
}

package io.firebreak.job.cli;

import io.firebreak.job.input.IgnoredFile;
import io.firebreak.job.input.Recordings;
import io.firebreak.job.input.StreamTape;
import io.firebreak.job.input.Tape;
import io.firebreak.job.report.Counted;
import java.nio.file.Path;
import java.util.List;

/**
 * What a replay plays.
 *
 * @param tape the records
 * @param what the input in words
 * @param names the sources of its events: relative paths, or the stream
 * @param ignored files that are not played
 */
record ReplayInput(Tape.Factory tape, String what, List<String> names, List<IgnoredFile> ignored) {
  /** Stands for standard input in the place of a path. */
  static final String STANDARD_INPUT = "-";

  static ReplayInput of(Recordings recordings, Path root) {
    List<String> names = recordings.names();
    return new ReplayInput(
        recordings,
        Counted.of(names.size(), "file") + " from " + root,
        names,
        recordings.ignored());
  }

  static ReplayInput of(StreamTape stream) {
    return new ReplayInput(
        stream, "the stream " + stream.name(), List.of(stream.name()), List.of());
  }
}

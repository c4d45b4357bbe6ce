package io.firebreak.job.cli;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.input.InstrumentsFile;
import io.firebreak.job.input.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens what the options of a command name; what is wrong with it goes to the errors. */
final class RecordedInput {
  private RecordedInput() {}

  /** The instruments in a file; without one all are inferred. */
  static InstrumentCatalog catalog(Path instruments, List<String> errors) {
    if (instruments == null) {
      return InstrumentCatalog.inferred();
    }
    try {
      return InstrumentsFile.read(instruments);
    } catch (IOException e) {
      errors.add("--instruments " + instruments + " cannot be read: " + Unreadable.why(e));
      return InstrumentCatalog.inferred();
    } catch (IllegalArgumentException e) {
      errors.add("--instruments " + instruments + ": " + e.getMessage());
      return InstrumentCatalog.inferred();
    }
  }

  /** The recordings in a directory or file, null where there are none. */
  static Recordings recordings(
      String option, Path directory, InstrumentCatalog catalog, List<String> errors) {
    if (!Files.exists(directory)) {
      errors.add(option + " must be a directory or file that exists, was " + directory);
      return null;
    }
    try {
      return Recordings.in(directory, catalog);
    } catch (IOException | IllegalArgumentException e) {
      errors.add(option + " " + directory + ": " + e.getMessage());
      return null;
    }
  }
}

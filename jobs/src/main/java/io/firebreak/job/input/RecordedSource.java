package io.firebreak.job.input;

import io.firebreak.instrument.InstrumentCatalog;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;

/** One recording that can be played again and again, whatever its form. */
interface RecordedSource extends Serializable {
  /** Its path relative to the recording's directory, with slashes; the source of its events. */
  String name();

  /** All its records in their order, none lost; closed after use where it is closeable. */
  Iterator<TapeRecord> open(InstrumentCatalog catalog);

  /** Adds its venues and symbols, whether they can be played or not. O(lines). */
  void addTo(RecordedPairs pairs) throws IOException;
}

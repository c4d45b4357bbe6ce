package io.firebreak.job.input;

import java.io.Closeable;

/** The records of one recording from first to last, and the lines that they came from. */
interface LineRecords extends Closeable {
  /** The next record, or null after the last. */
  TapeRecord next();

  /** The line that the last record came from, its first where it came from several. */
  String line();
}

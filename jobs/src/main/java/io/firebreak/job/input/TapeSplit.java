package io.firebreak.job.input;

import org.apache.flink.api.connector.source.SourceSplit;

/**
 * The one split of a tape.
 *
 * @param emitted how many records, clock records included, are in the output already
 */
record TapeSplit(long emitted) implements SourceSplit {
  @Override
  public String splitId() {
    return "tape";
  }
}

package io.firebreak.job.kafka;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * The one split of the clock.
 *
 * @param lastMillis newest time that was emitted, {@link Long#MIN_VALUE} for none
 */
record ClockSplit(long lastMillis) implements SourceSplit {
  /** A clock that has not begun. */
  static final ClockSplit NEW = new ClockSplit(Long.MIN_VALUE);

  @Override
  public String splitId() {
    return "clock";
  }

  /** Eight bytes. */
  static final class Serializer implements SimpleVersionedSerializer<ClockSplit> {
    private static final int CURRENT_VERSION = 1;

    @Override
    public int getVersion() {
      return CURRENT_VERSION;
    }

    @Override
    public byte[] serialize(ClockSplit split) {
      return ByteBuffer.allocate(Long.BYTES).putLong(split.lastMillis()).array();
    }

    @Override
    public ClockSplit deserialize(int version, byte[] serialized) throws IOException {
      if (version != CURRENT_VERSION || serialized.length != Long.BYTES) {
        throw new IOException(
            "clock split must be version 1 of 8 bytes, was version "
                + version
                + " of "
                + serialized.length);
      }
      return new ClockSplit(ByteBuffer.wrap(serialized).getLong());
    }
  }
}

package io.firebreak.job.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Version 1: the number of emitted records, 8 bytes, big endian. */
final class TapeSplitSerializer implements SimpleVersionedSerializer<TapeSplit> {
  static final int CURRENT_VERSION = 1;

  @Override
  public int getVersion() {
    return CURRENT_VERSION;
  }

  @Override
  public byte[] serialize(TapeSplit split) {
    return ByteBuffer.allocate(Long.BYTES).putLong(split.emitted()).array();
  }

  @Override
  public TapeSplit deserialize(int version, byte[] serialized) throws IOException {
    if (version != CURRENT_VERSION || serialized.length != Long.BYTES) {
      throw new IOException(
          "tape split must have version "
              + CURRENT_VERSION
              + " and "
              + Long.BYTES
              + " bytes, had "
              + version
              + " and "
              + serialized.length);
    }
    return new TapeSplit(ByteBuffer.wrap(serialized).getLong());
  }
}

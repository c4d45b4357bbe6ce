package io.firebreak.job.input;

import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** State of the enumerator: an empty array when the split is at a reader, else the split. */
final class UnassignedSerializer implements SimpleVersionedSerializer<UnassignedSplit> {
  private final TapeSplitSerializer splits = new TapeSplitSerializer();

  @Override
  public int getVersion() {
    return TapeSplitSerializer.CURRENT_VERSION;
  }

  @Override
  public byte[] serialize(UnassignedSplit unassigned) {
    return unassigned.split() == null ? new byte[0] : splits.serialize(unassigned.split());
  }

  @Override
  public UnassignedSplit deserialize(int version, byte[] serialized) throws IOException {
    return new UnassignedSplit(
        serialized.length == 0 ? null : splits.deserialize(version, serialized));
  }
}

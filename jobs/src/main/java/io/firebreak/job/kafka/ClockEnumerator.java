package io.firebreak.job.kafka;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** Gives the one split to the first reader that comes; its state is the split while it waits. */
final class ClockEnumerator implements SplitEnumerator<ClockSplit, List<ClockSplit>> {
  private final SplitEnumeratorContext<ClockSplit> context;
  private final List<ClockSplit> waiting;

  ClockEnumerator(SplitEnumeratorContext<ClockSplit> context, List<ClockSplit> waiting) {
    this.context = context;
    this.waiting = new ArrayList<>(waiting);
  }

  @Override
  public void start() {
    // Readers come by themselves.
  }

  @Override
  public void handleSplitRequest(int subtask, String host) {
    // Readers are given the split when they register.
  }

  @Override
  public void addReader(int subtask) {
    waiting.forEach(split -> context.assignSplit(split, subtask));
    waiting.clear();
  }

  @Override
  public void addSplitsBack(List<ClockSplit> splits, int subtask) {
    waiting.addAll(splits);
  }

  @Override
  public List<ClockSplit> snapshotState(long checkpointId) {
    return List.copyOf(waiting);
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  /** No bytes, or those of the split. */
  static final class Serializer implements SimpleVersionedSerializer<List<ClockSplit>> {
    private static final ClockSplit.Serializer SPLIT = new ClockSplit.Serializer();

    @Override
    public int getVersion() {
      return SPLIT.getVersion();
    }

    @Override
    public byte[] serialize(List<ClockSplit> waiting) {
      return waiting.isEmpty() ? new byte[0] : SPLIT.serialize(waiting.get(0));
    }

    @Override
    public List<ClockSplit> deserialize(int version, byte[] serialized) throws IOException {
      return serialized.length == 0 ? List.of() : List.of(SPLIT.deserialize(version, serialized));
    }
  }
}

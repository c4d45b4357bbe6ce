package io.firebreak.job.bench.rolling;

import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;

/**
 * The numbers from 0, cut into ranges of one length, range n to subtask n. Flink's own source gives
 * the next range to whoever asks first, which may be the same subtask again: it would play the
 * past.
 */
final class PinnedSequence extends NumberSequenceSource {
  private static final long serialVersionUID = 1;

  private final long length;

  PinnedSequence(long length, int ranges) {
    super(0, length * ranges - 1);
    this.length = length;
  }

  @Override
  public SplitEnumerator<NumberSequenceSplit, Collection<NumberSequenceSplit>> createEnumerator(
      SplitEnumeratorContext<NumberSequenceSplit> context) {
    return new Pinned(context, length);
  }

  private record Pinned(SplitEnumeratorContext<NumberSequenceSplit> context, long length)
      implements SplitEnumerator<NumberSequenceSplit, Collection<NumberSequenceSplit>> {
    @Override
    public void start() {
      // Ranges are made when they are asked for.
    }

    @Override
    public void addReader(int subtask) {
      long from = subtask * length;
      context.assignSplit(
          new NumberSequenceSplit("range-" + subtask, from, from + length - 1), subtask);
      context.signalNoMoreSplits(subtask);
    }

    @Override
    public void handleSplitRequest(int subtask, String host) {
      // It has got its range when it came.
    }

    @Override
    public void addSplitsBack(List<NumberSequenceSplit> splits, int subtask) {
      splits.forEach(split -> context.assignSplit(split, subtask));
    }

    @Override
    public Collection<NumberSequenceSplit> snapshotState(long checkpoint) {
      return List.of();
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}

package io.firebreak.job.input;

import java.util.List;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;

/** Gives the tape to the first reader that comes, and tells the others that there is no more. */
final class TapeEnumerator implements SplitEnumerator<TapeSplit, UnassignedSplit> {
  private final SplitEnumeratorContext<TapeSplit> context;
  private TapeSplit unassigned;

  TapeEnumerator(SplitEnumeratorContext<TapeSplit> context, UnassignedSplit state) {
    this.context = context;
    unassigned = state.split();
  }

  @Override
  public void start() {}

  @Override
  public void addReader(int subtask) {
    if (unassigned != null) {
      context.assignSplit(unassigned, subtask);
      unassigned = null;
    }
    context.signalNoMoreSplits(subtask);
  }

  @Override
  public void handleSplitRequest(int subtask, String hostname) {
    // Readers wait for what addReader gives them.
  }

  @Override
  public void addSplitsBack(List<TapeSplit> splits, int subtask) {
    for (TapeSplit split : splits) {
      unassigned = split;
    }
  }

  @Override
  public UnassignedSplit snapshotState(long checkpointId) {
    return new UnassignedSplit(unassigned);
  }

  @Override
  public void close() {}
}

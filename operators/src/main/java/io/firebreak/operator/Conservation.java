package io.firebreak.operator;

import java.io.Serializable;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.accumulators.LongMaximum;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;

/**
 * Counts every record that was read exactly once, so that the job can show that none vanished: in =
 * good + dead letter + duplicate + late. Accumulators: they reach the client with the result. Flink
 * begins them anew with each restart, so a checkpoint holds them as well.
 */
public final class Conservation implements Serializable {
  private static final long serialVersionUID = 1;

  /** Records read. */
  public static final String IN = "records.in";

  /** Records that took part in a tick. */
  public static final String GOOD = "records.good";

  /** Records that went to the dead letter. */
  public static final String DEAD_LETTER = "records.deadLetter";

  /** Records dropped as duplicates. */
  public static final String DUPLICATE = "records.duplicate";

  /** Records behind the watermark. */
  public static final String LATE = "records.late";

  /** Newest clock time that was read, epoch milliseconds. */
  public static final String CLOCK = "clock.millis";

  private final LongMaximum clock = new LongMaximum();
  private final LongCounter in = new LongCounter();
  private final LongCounter good = new LongCounter();
  private final LongCounter deadLetter = new LongCounter();
  private final LongCounter duplicate = new LongCounter();
  private final LongCounter late = new LongCounter();

  private static final String TALLIES = "tallies";

  /** The tallies of all subtasks at a checkpoint; each goes to one subtask of the restored job. */
  static ListState<RecordTally> tallies(FunctionInitializationContext context) throws Exception {
    return context
        .getOperatorStateStore()
        .getListState(new ListStateDescriptor<>(TALLIES, TypeInformation.of(RecordTally.class)));
  }

  /**
   * Counts on.
   *
   * @param restored what was counted before a restart, empty for a job that begins
   */
  Conservation(RuntimeContext context, Iterable<RecordTally> restored) {
    context.addAccumulator(CLOCK, clock);
    context.addAccumulator(IN, in);
    context.addAccumulator(GOOD, good);
    context.addAccumulator(DEAD_LETTER, deadLetter);
    context.addAccumulator(DUPLICATE, duplicate);
    context.addAccumulator(LATE, late);
    restored.forEach(this::add);
  }

  private void add(RecordTally tally) {
    in.add(tally.in());
    good.add(tally.good());
    deadLetter.add(tally.deadLetter());
    duplicate.add(tally.duplicate());
    late.add(tally.late());
  }

  /** All that has been counted, for a checkpoint. */
  RecordTally tally() {
    return new RecordTally(
        in.getLocalValuePrimitive(),
        good.getLocalValuePrimitive(),
        deadLetter.getLocalValuePrimitive(),
        duplicate.getLocalValuePrimitive(),
        late.getLocalValuePrimitive());
  }

  void clock(long timeMillis) {
    clock.add(timeMillis);
  }

  void read() {
    in.add(1);
  }

  void good(long records) {
    good.add(records);
  }

  void deadLetter() {
    deadLetter.add(1);
  }

  void duplicates(long records) {
    duplicate.add(records);
    good.add(-records);
  }

  void late() {
    late.add(1);
  }
}

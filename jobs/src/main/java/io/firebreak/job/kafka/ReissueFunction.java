package io.firebreak.job.kafka;

import io.firebreak.job.output.Issued;
import io.firebreak.job.output.IssuedRecord;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Stands before a sink that delivers at least once. After a restore it reads back what the attempt
 * before had issued since its checkpoint, so that what is decided otherwise now says so by a higher
 * revision.
 *
 * <p>State of each subtask: {@code "watermark"} (one long) and {@code "issued"} (what was read back
 * and has not come again; bounded by the records of one checkpoint interval).
 */
final class ReissueFunction extends ProcessFunction<Outgoing, Outgoing>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1L;

  private final KafkaConnection connection;
  private final List<Topic> topics;

  private transient ListState<Long> watermarkState;
  private transient ListState<IssuedRecord> issuedState;
  private transient Issued issued;
  private transient TimerService timers;
  private transient Counter revised;
  private transient long watermarkMillis;

  ReissueFunction(KafkaConnection connection, List<Topic> topics) {
    this.connection = connection;
    this.topics = List.copyOf(topics);
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    OperatorStateStore store = context.getOperatorStateStore();
    watermarkState = store.getUnionListState(new ListStateDescriptor<>("watermark", Types.LONG));
    issuedState =
        store.getUnionListState(
            new ListStateDescriptor<>("issued", TypeInformation.of(IssuedRecord.class)));
    issued = new Issued();
    watermarkMillis = Long.MIN_VALUE;
    if (context.isRestored()) {
      restore();
    }
  }

  private void restore() throws Exception {
    boolean first = true;
    for (long restored : watermarkState.get()) {
      // Any subtask may issue any key now: the slowest of them bounds what was issued before.
      watermarkMillis = first ? restored : Math.min(watermarkMillis, restored);
      first = false;
    }
    issuedState.get().forEach(issued::add);
    IssuedTail tail = new IssuedTail(connection);
    for (Topic topic : topics) {
      tail.read(topic, watermarkMillis, issued::add);
    }
  }

  @Override
  public void open(OpenContext context) {
    revised = getRuntimeContext().getMetricGroup().addGroup("firebreak").counter("revised");
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    if (timers != null) {
      watermarkMillis = Math.max(watermarkMillis, timers.currentWatermark());
    }
    watermarkState.update(List.of(watermarkMillis));
    issuedState.update(issued.remaining(watermarkMillis));
  }

  @Override
  public void processElement(Outgoing next, Context context, Collector<Outgoing> out) {
    timers = context.timerService();
    Outgoing now = issued.revised(next);
    if (!now.id().equals(next.id())) {
      revised.inc();
    }
    out.collect(now);
  }
}

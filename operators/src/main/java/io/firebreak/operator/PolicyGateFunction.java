package io.firebreak.operator;

import io.firebreak.model.ControlMessage;
import io.firebreak.model.ControlReply;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyFormat;
import io.firebreak.policy.PolicyJudge;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * The only judge of policies, at parallelism 1. Passes the clock on and sets accepted policies into
 * the timeline before the clock reaches their effective time, so that every stage has a policy
 * before the first tick that it governs. Messages that come before the first clock record wait for
 * it; without any message the policies that it began with stay in force.
 *
 * <p>State: {@code "policy-timeline"} (one entry for each accepted version, never ended: replays
 * need them all), {@code "gate-clock"} (one long), {@code "waiting"} (messages before the first
 * clock record).
 */
public final class PolicyGateFunction
    extends CoProcessFunction<Long, ControlMessage, TimelineRecord>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;

  /** Every accepted version. */
  public static final OutputTag<PolicyEntry> POLICY_LOG =
      new OutputTag<>("policy-log", TypeInformation.of(PolicyEntry.class));

  /** An answer to every message. */
  public static final OutputTag<ControlReply> REPLIES =
      new OutputTag<>("control-replies", TypeInformation.of(ControlReply.class));

  private final List<Policy> initial;
  private final PolicyFormat format;
  private final TickGrid grid;

  private transient ListState<PolicyEntry> timelineState;
  private transient ListState<Long> clockState;
  private transient ListState<ControlMessage> waitingState;
  private transient List<PolicyEntry> timeline;
  private transient List<ControlMessage> waiting;
  private transient long clockMillis;

  /**
   * A gate.
   *
   * @param initial policies in force from the start, in the order of their versions
   * @param format notation of the documents
   * @param grid tick length
   */
  public PolicyGateFunction(List<Policy> initial, PolicyFormat format, TickGrid grid) {
    this.initial = List.copyOf(initial);
    this.format = format;
    this.grid = grid;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    var store = context.getOperatorStateStore();
    timelineState =
        store.getListState(
            new ListStateDescriptor<>("policy-timeline", TypeInformation.of(PolicyEntry.class)));
    clockState = store.getListState(new ListStateDescriptor<>("gate-clock", Types.LONG));
    waitingState =
        store.getListState(
            new ListStateDescriptor<>("waiting", TypeInformation.of(ControlMessage.class)));
    timeline = new ArrayList<>();
    timelineState.get().forEach(timeline::add);
    waiting = new ArrayList<>();
    waitingState.get().forEach(waiting::add);
    clockMillis = Long.MIN_VALUE;
    for (long restored : clockState.get()) {
      clockMillis = restored;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    timelineState.update(timeline);
    clockState.update(List.of(clockMillis));
    waitingState.update(waiting);
  }

  @Override
  public void processElement1(Long timeMillis, Context context, Collector<TimelineRecord> out) {
    boolean first = clockMillis == Long.MIN_VALUE;
    clockMillis = Math.max(clockMillis, timeMillis);
    if (first) {
      initial.forEach(policy -> accept(policy, "initial", context, out));
    }
    out.collect(TimelineRecord.clock(clockMillis));
    if (first) {
      List.copyOf(waiting).forEach(message -> judge(message, context, out));
      waiting.clear();
    }
  }

  @Override
  public void processElement2(
      ControlMessage message, Context context, Collector<TimelineRecord> out) {
    if (clockMillis == Long.MIN_VALUE) {
      waiting.add(message);
    } else {
      judge(message, context, out);
    }
  }

  private void judge(ControlMessage message, Context context, Collector<TimelineRecord> out) {
    PolicyProposal proposal = format.read(message.payload());
    PolicyJudge.Verdict verdict =
        PolicyJudge.judge(proposal, lastVersion(), clockMillis, grid.tickMillis());
    if (verdict.policy() != null) {
      accept(verdict.policy(), proposal.author(), context, out);
    }
    context.output(
        REPLIES,
        new ControlReply(
            message.source(),
            message.position(),
            clockMillis,
            verdict.policy() != null,
            proposal.policy() == null ? -1 : proposal.policy().version(),
            String.join("; ", verdict.errors())));
  }

  private void accept(
      Policy policy, String author, Context context, Collector<TimelineRecord> out) {
    PolicyEntry entry =
        new PolicyEntry(
            clockMillis,
            policy.effectiveFromMillis(),
            policy.version(),
            author,
            format.write(policy),
            timeline.size() + 1L);
    timeline.add(entry);
    context.output(POLICY_LOG, entry);
    out.collect(TimelineRecord.policy(policy));
  }

  private long lastVersion() {
    return timeline.isEmpty() ? -1 : timeline.get(timeline.size() - 1).version();
  }
}

package io.firebreak.operator;

import io.firebreak.control.ControlFormat;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.ControlVerdict;
import io.firebreak.control.Court;
import io.firebreak.control.OperatorOverride;
import io.firebreak.model.ControlKind;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.ControlOutcome;
import io.firebreak.model.ControlReply;
import io.firebreak.model.OverrideNotice;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.CoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only judge of policies and overrides, at parallelism 1. Passes the clock on and sets what is
 * accepted into the timeline before the clock reaches its effective time, so that every stage has a
 * policy before the first tick that it governs. Messages that come before the first clock record,
 * of a start or after a restore, wait for it; without any message what it began with stays in
 * force.
 *
 * <p>State: see {@link GateState}.
 */
public final class PolicyGateFunction
    extends CoProcessFunction<Long, ControlMessage, TimelineRecord>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(PolicyGateFunction.class);

  /** Every accepted version and override. */
  public static final OutputTag<PolicyEntry> POLICY_LOG =
      new OutputTag<>("policy-log", TypeInformation.of(PolicyEntry.class));

  /** An answer to every message. */
  public static final OutputTag<ControlReply> REPLIES =
      new OutputTag<>("control-replies", TypeInformation.of(ControlReply.class));

  /** Overrides that begin, one for each asset that they name. */
  public static final OutputTag<OverrideNotice> NOTICES =
      new OutputTag<>("override-notices", TypeInformation.of(OverrideNotice.class));

  private final List<Policy> initial;
  private final ControlSetup setup;
  private final Court court;
  private final TickGrid grid;

  private transient GateState state;

  /**
   * A gate.
   *
   * @param initial policies in force from the start, in the order of their versions
   * @param format notation of the messages
   * @param setup whom it trusts, and what else it begins with
   * @param grid tick length
   */
  public PolicyGateFunction(
      List<Policy> initial, ControlFormat format, ControlSetup setup, TickGrid grid) {
    this.initial = List.copyOf(initial);
    this.setup = setup;
    this.grid = grid;
    court = new Court(format, setup.ring(), setup.rules(), setup.judgesShadows());
  }

  @Override
  public void open(OpenContext context) {
    if (setup.ring().signs()) {
      LOG.info("control messages must be signed, by one of {} keys", setup.ring().keys().size());
    } else {
      // Most gates hear nobody from outside; who builds one that does warns of it.
      LOG.info("control messages are taken unsigned: the gate has no key ring");
    }
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    state = GateState.in(context.getOperatorStateStore(), court.format());
    if (!context.isRestored()) {
      setup.messages().forEach(state::await);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    state.snapshot();
  }

  @Override
  public void processElement1(Long timeMillis, Context context, Collector<TimelineRecord> out) {
    long before = state.clockMillis();
    boolean first = state.deaf();
    state.advance(timeMillis);
    if (before == Long.MIN_VALUE) {
      begin(context, out);
    }
    if (first) {
      state.outdated().forEach(outdated -> tell(outdated, context));
    }
    for (OverrideNotice notice : state.noticesSince(before)) {
      context.output(NOTICES, notice);
    }
    out.collect(TimelineRecord.clock(state.clockMillis()));
    state.due().forEach(message -> judge(message, context, out));
  }

  @Override
  public void processElement2(
      ControlMessage message, Context context, Collector<TimelineRecord> out) {
    if (state.isDue(message)) {
      judge(message, context, out);
    } else {
      state.await(message);
    }
  }

  /** The timeline of an earlier run, as it was accepted then, and what is newer than all of it. */
  private void begin(Context context, Collector<TimelineRecord> out) {
    for (PolicyEntry entry : setup.earlier()) {
      enter(entry, Held.of(entry, court.format()), context, out);
      state.remember(state.memory().used(entry));
    }
    for (Policy policy : initial) {
      if (policy.version() > state.lastVersion()) {
        enter(ControlVerdict.initial(policy), context, out);
      } else if (policy.version() > 0) {
        LOG.info("policy version {} is in the timeline, or older than it", policy.version());
      }
    }
    setup.shadows().forEach(policy -> enter(ControlVerdict.initial(policy), context, out));
  }

  private void judge(ControlMessage message, Context context, Collector<TimelineRecord> out) {
    ControlVerdict verdict =
        court.judge(message.payload(), state.memory(), state.bench(grid.tickMillis()));
    state.remember(verdict.memory());
    if (verdict.outcome() == ControlOutcome.ACCEPTED) {
      enter(verdict, context, out);
    }
    context.output(
        REPLIES,
        new ControlReply(
            message.source(),
            message.position(),
            state.clockMillis(),
            verdict.outcome() == ControlOutcome.ACCEPTED,
            verdict.version(),
            String.join("; ", verdict.errors()),
            verdict.outcome(),
            verdict.signedBy(),
            verdict.documentHash()));
  }

  /** It stays in force: the guard that runs is not changed by an upgrade that nobody signed. */
  private void tell(GateState.Outdated outdated, Context context) {
    PolicyEntry entry = outdated.entry();
    String errors = String.join("; ", outdated.errors());
    LOG.warn("policy version {} stays in force against today's rules: {}", entry.version(), errors);
    context.output(
        REPLIES,
        new ControlReply(
            POLICY_LOG.getId(),
            entry.sequence(),
            state.clockMillis(),
            true,
            entry.version(),
            "stays in force against the rules of this release; " + errors,
            ControlOutcome.ACCEPTED,
            entry.signedBy(),
            ""));
  }

  private static ControlKind kind(Policy policy) {
    if (policy == null) {
      return ControlKind.OVERRIDE;
    }
    return policy.use() == PolicyUse.ACTIVE ? ControlKind.POLICY : ControlKind.SHADOW;
  }

  private void enter(ControlVerdict verdict, Context context, Collector<TimelineRecord> out) {
    Policy policy = verdict.policy();
    OperatorOverride order = verdict.override();
    PolicyEntry entry =
        new PolicyEntry(
            state.clockMillis(),
            policy != null ? policy.effectiveFromMillis() : order.fromMillis(),
            verdict.version(),
            verdict.author(),
            policy != null ? court.format().write(policy) : court.format().write(order),
            state.nextSequence(),
            kind(policy),
            verdict.signedBy(),
            String.join("\n", verdict.changes()),
            verdict.memory().sequences(verdict.signedBy()),
            0);
    enter(entry, new Held(policy, order, List.of()), context, out);
  }

  private void enter(PolicyEntry entry, Held held, Context context, Collector<TimelineRecord> out) {
    state.enter(entry, held);
    context.output(POLICY_LOG, entry);
    if (held.present()) {
      out.collect(held.record());
    }
  }
}

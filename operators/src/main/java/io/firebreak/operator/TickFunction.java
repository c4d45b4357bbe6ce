package io.firebreak.operator;

import io.firebreak.model.LateRecord;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Runs a pure engine on ticks: the whole discipline of event time, once.
 *
 * <ul>
 *   <li>An input waits until the watermark reaches the end of its tick; then the tick's inputs are
 *       put into their total order and the engine is asked. Arrival does not matter.
 *   <li>A key is asked only for ticks with input and for its deadline.
 *   <li>An input at or below the watermark, or in a tick that the key has decided, is late: it goes
 *       to {@link #LATE} and into no decision. What was decided before a checkpoint stays decided
 *       after a restore, when the watermark itself has been forgotten.
 *   <li>At the end of the input a tick that holds data is closed; no deadline after the last clock
 *       record fires and none is registered, so that states that are open stay open.
 * </ul>
 *
 * <p>State of each key, ended by the retention of the stage: {@code "pending"} (inputs of ticks
 * that are still open; bounded by rate times watermark delay, cleared by its tick), {@code
 * "engine"} (the engine's, bounded by it), {@code "key-clock"} (four longs). State of each subtask:
 * {@code "watermark"} (one long), {@code "tallies"} (five longs) and the broadcast {@code
 * "timeline"}.
 */
public class TickFunction<S, I, O>
    extends KeyedBroadcastProcessFunction<String, I, TimelineRecord, O>
    implements CheckpointedFunction {
  /** Records that came too late for their tick. */
  public static final OutputTag<LateRecord> LATE =
      new OutputTag<>("late", TypeInformation.of(LateRecord.class));

  private final Stage<S, I, O> stage;

  private transient ValueState<S> engineState;
  private transient MapState<Long, List<I>> pending;
  private transient ValueState<KeyClock> keyClock;
  private transient ListState<Long> watermarkState;
  private transient ListState<RecordTally> tallies;
  private transient Timeline timeline;
  private transient StageMetrics metrics;
  private transient Conservation conservation;
  private transient TimerService timers;
  private transient long closedThroughMillis;

  public TickFunction(Stage<S, I, O> stage) {
    this.stage = stage;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    engineState =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>(engineStateName(), stage.stateType()));
    pending =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("pending", Types.LONG, Types.LIST(stage.inputType())));
    keyClock =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("key-clock", TypeInformation.of(KeyClock.class)));
    metrics = new StageMetrics(getRuntimeContext().getMetricGroup());
    conservation = new Conservation(getRuntimeContext(), tallies.get());
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    // Every subtask has the same watermark at an aligned barrier; the union serves any parallelism.
    watermarkState =
        context
            .getOperatorStateStore()
            .getUnionListState(new ListStateDescriptor<>("watermark", Types.LONG));
    tallies = Conservation.tallies(context);
    closedThroughMillis = Long.MIN_VALUE;
    for (long restored : watermarkState.get()) {
      closedThroughMillis = Math.max(closedThroughMillis, restored);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    if (timers != null) {
      observe(timers.currentWatermark());
    }
    watermarkState.update(List.of(closedThroughMillis));
    tallies.update(List.of(conservation.tally()));
  }

  @Override
  public void processElement(I input, ReadOnlyContext context, Collector<O> out) throws Exception {
    // A snapshot has no context of its own to read the watermark from.
    timers = context.timerService();
    observe(context.currentWatermark());
    long timeMillis = stage.traits().eventTimeMillis(input);
    KeyClock clock = clockOfKey();
    long closed = Math.max(closedThroughMillis, clock.closedThroughMillis());
    if (timeMillis <= closed) {
      metrics.late();
      if (isRead(input)) {
        conservation.late();
      }
      context.output(LATE, late(input, context.getCurrentKey(), closed));
      return;
    }
    long end = stage.grid().endOf(timeMillis);
    List<I> inputs = pending.get(end);
    if (inputs == null) {
      inputs = new ArrayList<>();
      context.timerService().registerEventTimeTimer(end);
    }
    inputs.add(input);
    pending.put(end, inputs);
  }

  @Override
  public void processBroadcastElement(TimelineRecord entry, Context context, Collector<O> out)
      throws Exception {
    observe(context.currentWatermark());
    if (timeline == null) {
      timeline = Timeline.of(context.getBroadcastState(Timeline.STATE));
    }
    timeline.add(entry, context.getBroadcastState(Timeline.STATE), closedThroughMillis);
  }

  @Override
  public void onTimer(long endMillis, OnTimerContext context, Collector<O> out) throws Exception {
    if (timeline == null) {
      timeline = Timeline.of(context.getBroadcastState(Timeline.STATE));
    }
    observe(context.currentWatermark());
    List<I> inputs = pending.get(endMillis);
    KeyClock clock = clockOfKey();
    if (inputs != null) {
      pending.remove(endMillis);
      inputs = new ArrayList<>(inputs);
      inputs.sort(stage.traits().order());
      decide(endMillis, inputs, clock, context, out);
    } else if (endMillis >= clock.deadlineMillis() && mayFire(endMillis, context)) {
      decide(endMillis, List.of(), clock, context, out);
    } else if (endMillis >= clock.timerMillis()) {
      keepTimer(clock.withTimer(Long.MAX_VALUE), context);
    }
  }

  private void decide(
      long endMillis, List<I> inputs, KeyClock clock, OnTimerContext context, Collector<O> out)
      throws Exception {
    if (inputs.isEmpty() && endMillis >= endOfKey(clock)) {
      engineState.clear();
      keyClock.clear();
      ended();
      return;
    }
    Policy policy = stage.shadow() ? shadowAt(endMillis) : timeline.policyAt(endMillis);
    if (policy == null) {
      keepTimer(clock.decided(endMillis, !inputs.isEmpty(), Step.NO_DEADLINE), endMillis, context);
      return;
    }
    Tick<I> tick = tick(endMillis, inputs, policy, context.getCurrentKey());
    Step<S, O> step = stage.engine().step(engineState.value(), tick);
    engineState.update(step.state());
    for (O output : step.outputs()) {
      conservation.duplicates(stage.duplicates().in(output));
      out.collect(output);
    }
    decided(tick, step.outputs(), context);
    conservation.good(inputs.stream().filter(this::isRead).count());
    metrics.decided(endMillis, step.outputs().size(), tick.policy().version());

    KeyClock decided = clock.decided(endMillis, !inputs.isEmpty(), Long.MAX_VALUE);
    long wanted = Math.min(step.deadlineMillis(), endOfKey(decided));
    long deadline =
        wanted == Step.NO_DEADLINE
            ? Step.NO_DEADLINE
            : stage.grid().roundUp(Math.max(wanted, endMillis + 1));
    decided = decided.decided(endMillis, !inputs.isEmpty(), deadline);
    keepTimer(decided, endMillis, context);
  }

  private void keepTimer(KeyClock decided, long endMillis, OnTimerContext context)
      throws Exception {
    boolean timerIsSpent = endMillis >= decided.timerMillis();
    keepTimer(timerIsSpent ? decided.withTimer(Long.MAX_VALUE) : decided, context);
  }

  private Tick<I> tick(long endMillis, List<I> inputs, Policy policy, String key) {
    return new Tick<>(
        key,
        endMillis,
        stage.grid(),
        inputs,
        policy.forAsset(key),
        timeline.ratesBefore(endMillis),
        // A shadow too: it compares policies, so all else is the same.
        timeline.overridesAt(endMillis, key),
        timeline.marketBefore(endMillis));
  }

  /** The shadow policy at an event time, null for none. */
  protected final Policy shadowAt(long timeMillis) {
    return timeline.shadowAt(timeMillis);
  }

  /**
   * A tick of the present key has been decided; for what a stage does besides.
   *
   * @param context for side outputs
   */
  protected void decided(Tick<I> tick, List<O> outputs, OnTimerContext context) throws Exception {}

  /** Name of the engine's state; another one than of a release before forgets what that kept. */
  protected String engineStateName() {
    return "engine";
  }

  /** The present key has ended. */
  protected void ended() {}

  /** The stage. */
  protected final Stage<S, I, O> stage() {
    return stage;
  }

  private long endOfKey(KeyClock clock) {
    return stage.retentionMillis() == Stage.FOR_EVER
        ? Long.MAX_VALUE
        : clock.lastInputMillis() + stage.retentionMillis();
  }

  /** Sees to it that a timer stands at or before the deadline. */
  private void keepTimer(KeyClock clock, OnTimerContext context) throws Exception {
    KeyClock kept = clock;
    if (clock.deadlineMillis() < clock.timerMillis() && mayFire(clock.deadlineMillis(), context)) {
      context.timerService().registerEventTimeTimer(clock.deadlineMillis());
      kept = clock.withTimer(clock.deadlineMillis());
    }
    keyClock.update(kept);
  }

  /** At the end of the input the clock stops at its last record; before, the watermark is below. */
  private boolean mayFire(long deadlineMillis, OnTimerContext context) {
    return context.currentWatermark() < Long.MAX_VALUE || deadlineMillis <= timeline.clockMillis();
  }

  /** The maximal watermark ends the input; it decides nothing that the clock has not reached. */
  private void observe(long watermarkMillis) {
    if (watermarkMillis < Long.MAX_VALUE) {
      closedThroughMillis = Math.max(closedThroughMillis, watermarkMillis);
    }
  }

  /** Derived inputs were counted where they were read. */
  private boolean isRead(I input) {
    return !stage.traits().source(input).isEmpty();
  }

  private KeyClock clockOfKey() throws Exception {
    KeyClock clock = keyClock.value();
    return clock == null ? KeyClock.unseen() : clock;
  }

  private LateRecord late(I input, String key, long closedMillis) {
    InputTraits<I> traits = stage.traits();
    return new LateRecord(
        stage.name(),
        key,
        traits.source(input),
        traits.position(input),
        traits.eventTimeMillis(input),
        closedMillis);
  }
}

package io.firebreak.operator;

import io.firebreak.instrument.EventCheck;
import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.instrument.Rejection;
import io.firebreak.market.VenueRosterEngine;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * The edge: sorts what came in into events, dead letters and clock. An event that names no asset
 * yet is looked up, checked and converted to base units here, once. Stateless.
 */
public final class IntakeFunction extends ProcessFunction<Ingested, MarketEvent>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;

  /** Clock times, in milliseconds. */
  public static final OutputTag<Long> CLOCK = new OutputTag<>("clock", Types.LONG);

  /** The first event of each instrument, and disconnects of whole venues: for the roster. */
  public static final OutputTag<MarketEvent> VENUE_NEWS =
      new OutputTag<>("venue-news", MarketEventType.INSTANCE);

  /** Records that cannot be used. */
  public static final OutputTag<DeadLetter> DEAD_LETTER =
      new OutputTag<>("dead-letter", TypeInformation.of(DeadLetter.class));

  private final InstrumentCatalog catalog;
  private final boolean tape;

  private transient EventCheck check;
  private transient Sightings sightings;
  private transient Counter events;
  private transient Counter deadLetters;
  private transient Conservation conservation;
  private transient ListState<Long> watermarkState;
  private transient ListState<RecordTally> tallies;
  private transient TimerService timers;
  private transient long restoredMillis;

  /**
   * An intake.
   *
   * @param catalog instruments
   * @param tape the source is a tape that carries its own clock: lateness is judged here. A live
   *     source's own watermark is not bounded by any clock, so the stages behind judge.
   */
  public IntakeFunction(InstrumentCatalog catalog, boolean tape) {
    this.catalog = catalog;
    this.tape = tape;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    // Times of no market were refused by the source, which knows what is plausible there.
    check = new EventCheck(1, Long.MAX_VALUE);
    sightings = new Sightings();
    MetricGroup group = getRuntimeContext().getMetricGroup().addGroup("firebreak");
    events = group.counter("eventsIn");
    deadLetters = group.counter("deadLetters");
    conservation = new Conservation(getRuntimeContext(), tallies.get());
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    watermarkState =
        context
            .getOperatorStateStore()
            .getUnionListState(new ListStateDescriptor<>("watermark", Types.LONG));
    tallies = Conservation.tallies(context);
    restoredMillis = Long.MIN_VALUE;
    boolean first = true;
    for (long restored : watermarkState.get()) {
      // Sources may be dealt anew: the slowest of them bounds what is surely decided.
      restoredMillis = first ? restored : Math.min(restoredMillis, restored);
      first = false;
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    long closed = closedThrough();
    watermarkState.update(closed == Long.MIN_VALUE ? List.of() : List.of(closed));
    tallies.update(List.of(conservation.tally()));
  }

  @Override
  public void processElement(Ingested input, Context context, Collector<MarketEvent> out) {
    timers = context.timerService();
    switch (input.kind()) {
      case CLOCK -> {
        conservation.clock(input.clockMillis());
        context.output(CLOCK, input.clockMillis());
      }
      case DEAD_LETTER -> {
        conservation.read();
        refuse(input.deadLetter(), context);
      }
      case EVENT -> {
        conservation.read();
        admit(input.event(), context, out);
      }
    }
  }

  private void admit(MarketEvent event, Context context, Collector<MarketEvent> out) {
    if (tape && event.eventTimeMillis() <= closedThrough()) {
      conservation.late();
      context.output(TickFunction.LATE, late(event));
      return;
    }
    if (event.kind() == EventKind.HEARTBEAT) {
      // Says that the venue is alive, of no instrument: its feeds say so themselves.
      events.inc();
      conservation.good(1);
      return;
    }
    if (VenueRosterEngine.isWholeVenue(event)) {
      events.inc();
      context.output(VENUE_NEWS, event);
      return;
    }
    if (!event.asset().isEmpty()) {
      pass(event, context, out);
      return;
    }
    Optional<Instrument> instrument = catalog.find(event.venue(), event.instrument());
    Rejection rejection =
        instrument.isPresent()
            ? check.check(event)
            : new Rejection(
                RejectReason.UNKNOWN_INSTRUMENT,
                "no instrument for venue " + event.venue() + ", symbol " + event.instrument());
    if (rejection != null) {
      refuse(letter(event, rejection), context);
      return;
    }
    pass(instrument.get().normalise(event), context, out);
  }

  private void pass(MarketEvent event, Context context, Collector<MarketEvent> out) {
    events.inc();
    if (sightings.isEarliest(event)) {
      context.output(VENUE_NEWS, Sightings.of(event));
    }
    out.collect(event);
  }

  private long closedThrough() {
    return timers == null ? restoredMillis : Math.max(restoredMillis, timers.currentWatermark());
  }

  private LateRecord late(MarketEvent event) {
    return new LateRecord(
        "intake",
        event.instrumentKey(),
        event.source(),
        event.position(),
        event.eventTimeMillis(),
        closedThrough());
  }

  private void refuse(DeadLetter letter, Context context) {
    deadLetters.inc();
    conservation.deadLetter();
    context.output(DEAD_LETTER, letter);
  }

  private static DeadLetter letter(MarketEvent event, Rejection rejection) {
    return new DeadLetter(
        event.source(),
        event.position(),
        rejection.reason(),
        rejection.message(),
        event.toString(),
        event.eventTimeMillis());
  }
}

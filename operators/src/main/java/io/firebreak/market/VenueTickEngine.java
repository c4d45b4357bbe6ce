package io.firebreak.market;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Turns the events of one instrument into one record per tick, and says so when its feed falls
 * silent. O(events + levels) per tick.
 */
public final class VenueTickEngine implements TickEngine<InstrumentState, MarketEvent, VenueTick> {
  private static final long serialVersionUID = 1;

  private final VenueProfiles profiles;

  /**
   * An engine.
   *
   * @param profiles says which venues throttle their forced orders
   */
  public VenueTickEngine(VenueProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public Step<InstrumentState, VenueTick> step(InstrumentState before, Tick<MarketEvent> tick) {
    return tick.inputs().isEmpty() ? silence(before, tick) : trade(before, tick);
  }

  private Step<InstrumentState, VenueTick> trade(InstrumentState before, Tick<MarketEvent> tick) {
    InstrumentWork work = new InstrumentWork(before, tick, profiles);
    for (MarketEvent event : tick.inputs()) {
      work.apply(event);
    }
    if (!work.isHeard() && isOverdue(before, tick)) {
      work.silence();
    }
    work.end();
    InstrumentState state = work.state();
    boolean waiting = !state.silent() && hasSpoken(state);
    long deadline = waiting ? staleMillis(state, tick) : Step.NO_DEADLINE;
    return new Step<>(state, List.of(work.venueTick(state)), deadline);
  }

  /** The deadline came without input: the feed is silent, its book cannot be believed. */
  private Step<InstrumentState, VenueTick> silence(InstrumentState before, Tick<MarketEvent> tick) {
    if (before == null || before.silent() || !hasSpoken(before)) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    if (!isOverdue(before, tick)) {
      return new Step<>(before, List.of(), staleMillis(before, tick));
    }
    InstrumentWork work = new InstrumentWork(before, tick, profiles);
    work.silence();
    InstrumentState state = work.state();
    return new Step<>(state, List.of(work.venueTick(state)), Step.NO_DEADLINE);
  }

  private static boolean isOverdue(InstrumentState before, Tick<MarketEvent> tick) {
    return before != null
        && !before.silent()
        && hasSpoken(before)
        && tick.endMillis() >= staleMillis(before, tick);
  }

  private static boolean hasSpoken(InstrumentState state) {
    return state.health().lastInputMillis() != Long.MIN_VALUE;
  }

  private static long staleMillis(InstrumentState state, Tick<MarketEvent> tick) {
    return state.health().lastInputMillis()
        + state.health().staleAfterMillis(state.barIntervalMillis(), tick.policy().consolidation());
  }

  /** The kinds that this stage understands; others go to the asset without it. */
  public static boolean takes(EventKind kind) {
    return switch (kind) {
      case DISCONNECT,
          BOOK_SNAPSHOT,
          BOOK_DELTA,
          TOP_OF_BOOK,
          POOL_STATE,
          TRADE,
          BAR,
          LIQUIDATION,
          DERIVATIVE_TICKER,
          ORDER ->
          true;
      default -> false;
    };
  }
}

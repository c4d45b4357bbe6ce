package io.firebreak.backtest;

import io.firebreak.haircut.HaircutEngine;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.HaircutState;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Bar;
import io.firebreak.model.EventKind;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import io.firebreak.risk.AssetRiskEngine;
import io.firebreak.risk.AssetRiskState;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * The engines that run live, fed with the hourly closes of one asset as bars of one venue: a tick
 * for each close and for each deadline on the way. There are no books, ladders or options; their
 * families are UNKNOWN and their terms absent.
 */
final class LiveEngines {
  private static final TickGrid GRID = new TickGrid(250);
  private static final String VENUE = "closes";

  private final VenueTickEngine venues = new VenueTickEngine(VenueProfiles.defaults());
  private final AssetRiskEngine risks = new AssetRiskEngine();
  private final HaircutEngine haircuts = new HaircutEngine();
  private final String asset;
  private final Policy policy;

  private InstrumentState instrument;
  private AssetRiskState measures;
  private HaircutState posted;
  private long silentMillis = Step.NO_DEADLINE;
  private long deadlineMillis = Step.NO_DEADLINE;
  private HaircutDecision decision;

  LiveEngines(String asset, Policy policy) {
    this.asset = asset;
    this.policy = policy;
  }

  /**
   * Lets time pass and hands in a close.
   *
   * @param knownMillis when the hour is over
   * @param close price in the quote asset, NaN where the hour has none
   * @return the newest decision, null before the first close
   */
  HaircutDecision next(long knownMillis, double close) {
    long end = GRID.endOf(knownMillis);
    while (Math.min(silentMillis, deadlineMillis) < end) {
      tick(GRID.roundUp(Math.min(silentMillis, deadlineMillis)), List.of());
    }
    if (!Double.isNaN(close)) {
      askForADecision();
      tick(end, List.of(bar(knownMillis, close)));
    }
    return decision;
  }

  private void tick(long end, List<MarketEvent> bars) {
    List<AssetRisk> seen = List.of();
    if (!bars.isEmpty() || silentMillis <= end) {
      Step<InstrumentState, VenueTick> step = venues.step(instrument, at(end, bars));
      instrument = step.state();
      silentMillis = GRID.roundUp(step.deadlineMillis());
      seen = assess(end, step.outputs());
    }
    if (!seen.isEmpty() || deadlineMillis <= end) {
      decide(end, seen);
    }
  }

  private List<AssetRisk> assess(long end, List<VenueTick> ticks) {
    if (ticks.isEmpty()) {
      return List.of();
    }
    List<AssetInput> inputs = ticks.stream().map(AssetInput::of).toList();
    Step<AssetRiskState, AssetRisk> step = risks.step(measures, at(end, inputs));
    measures = step.state();
    return step.outputs();
  }

  private void decide(long end, List<AssetRisk> seen) {
    Step<HaircutState, HaircutRecord> step = haircuts.step(posted, at(end, seen));
    posted = step.state();
    deadlineMillis = GRID.roundUp(step.deadlineMillis());
    if (!step.outputs().isEmpty()) {
      decision = step.outputs().get(step.outputs().size() - 1).decision();
    }
  }

  /**
   * A tick that changes nothing posted says nothing of the layers below it. Half of the validity is
   * made to be over, so that it refreshes the decision: that moves no haircut.
   */
  private void askForADecision() {
    if (posted != null) {
      posted =
          new HaircutState(
              posted.risk(),
              posted.memory(),
              posted.initial(),
              posted.maintenance(),
              posted.decidedMillis() - policy.haircut().validMillis(),
              posted.sequence(),
              posted.initialCycle(),
              posted.maintenanceCycle());
    }
  }

  private <I> Tick<I> at(long end, List<I> inputs) {
    return new Tick<>(asset, end, GRID, inputs, policy, QuoteRates.UNKNOWN);
  }

  /** Quoted in its own unit of account: a haircut is a ratio. */
  private MarketEvent bar(long knownMillis, double close) {
    return MarketEvent.of(EventKind.BAR, VENUE, asset)
        .listed(asset, "USD", InstrumentRole.SPOT)
        .at(knownMillis)
        .from(VENUE, knownMillis)
        .bar(new Bar(close, close, close, close, Double.NaN, HourlyCloses.HOUR_MILLIS))
        .build();
  }
}

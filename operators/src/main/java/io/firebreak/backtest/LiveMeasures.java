package io.firebreak.backtest;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Bar;
import io.firebreak.model.EventKind;
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
 * The engines that measure live, fed with the hourly closes of one asset as bars of one venue.
 * There are no books, ladders or options; their families are UNKNOWN and their terms absent.
 */
final class LiveMeasures {
  static final TickGrid GRID = new TickGrid(250);
  private static final String VENUE = "closes";

  private final VenueTickEngine venues = new VenueTickEngine(VenueProfiles.defaults());
  private final AssetRiskEngine risks = new AssetRiskEngine();
  private final String asset;
  private final Policy policy;

  private InstrumentState instrument;
  private AssetRiskState measures;
  private long silentMillis = Step.NO_DEADLINE;

  LiveMeasures(String asset, Policy policy) {
    this.asset = asset;
    this.policy = policy;
  }

  /** When silence is to be noticed, {@link Step#NO_DEADLINE} before the first close. */
  long silentMillis() {
    return silentMillis;
  }

  /** What silence does to the measures, at the tick at which it is noticed. */
  List<AssetRisk> silence(long end) {
    return tick(end, List.of());
  }

  /**
   * The measures with another close.
   *
   * @param knownMillis when the hour is over
   * @param close price in the quote asset
   */
  List<AssetRisk> close(long knownMillis, double close) {
    return tick(GRID.endOf(knownMillis), List.of(bar(knownMillis, close)));
  }

  private List<AssetRisk> tick(long end, List<MarketEvent> bars) {
    Step<InstrumentState, VenueTick> step = venues.step(instrument, at(end, bars));
    instrument = step.state();
    silentMillis = GRID.roundUp(step.deadlineMillis());
    return step.outputs().isEmpty() ? List.of() : assess(end, step.outputs());
  }

  private List<AssetRisk> assess(long end, List<VenueTick> ticks) {
    List<AssetInput> inputs = ticks.stream().map(AssetInput::of).toList();
    Step<AssetRiskState, AssetRisk> step = risks.step(measures, at(end, inputs));
    measures = step.state();
    return step.outputs();
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

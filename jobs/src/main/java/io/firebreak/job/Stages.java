package io.firebreak.job;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.breaker.BreakerStatus;
import io.firebreak.breaker.CircuitBreakerEngine;
import io.firebreak.breaker.ReopenJitter;
import io.firebreak.cascade.AlertEpisodes;
import io.firebreak.cascade.EpisodeState;
import io.firebreak.consolidation.QuoteRateEngine;
import io.firebreak.consolidation.QuoteRateState;
import io.firebreak.crash.AssetFall;
import io.firebreak.crash.BreadthEngine;
import io.firebreak.crash.BreadthState;
import io.firebreak.fastlane.ProvisionalJudge;
import io.firebreak.fastlane.ProvisionalState;
import io.firebreak.haircut.HaircutEngine;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.HaircutState;
import io.firebreak.haircut.TailPoolEngine;
import io.firebreak.haircut.TailPoolState;
import io.firebreak.haircut.TailReading;
import io.firebreak.haircut.TailReport;
import io.firebreak.haircut.TailReportEngine;
import io.firebreak.haircut.TailReportState;
import io.firebreak.heartbeat.HeartbeatEngine;
import io.firebreak.heartbeat.HeartbeatState;
import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueRoster;
import io.firebreak.market.VenueRosterEngine;
import io.firebreak.market.VenueTickEngine;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketRisk;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.ScopeNotice;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.VenueTick;
import io.firebreak.operator.InputTraits;
import io.firebreak.operator.MarketEventType;
import io.firebreak.operator.Stage;
import io.firebreak.operator.Traits;
import io.firebreak.option.ChainState;
import io.firebreak.option.ImpliedIndexEngine;
import io.firebreak.option.ImpliedIndexState;
import io.firebreak.option.OptionChainEngine;
import io.firebreak.risk.AssetMetricsEngine;
import io.firebreak.risk.AssetRiskEngine;
import io.firebreak.risk.AssetRiskState;
import io.firebreak.risk.SeasonMemory;
import io.firebreak.scope.ScopeMove;
import io.firebreak.scope.ScopeSeverityEngine;
import io.firebreak.scope.ScopeSeverityState;
import io.firebreak.scope.ScopeSpreadEngine;
import io.firebreak.scope.ScopeSpreadState;
import io.firebreak.scope.VenueFault;
import io.firebreak.scope.VenueSeverityEngine;
import io.firebreak.scope.VenueSeverityState;
import io.firebreak.stress.ScopeStressEngine;
import io.firebreak.stress.ScopeStressState;
import io.firebreak.stress.StressAlphabetEngine;
import io.firebreak.stress.StressState;
import io.firebreak.systemic.AssetReading;
import io.firebreak.systemic.MarketRiskEngine;
import io.firebreak.systemic.MarketRiskState;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TickGrid;
import io.firebreak.tick.TimelineRecord;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** The keyed stages: which engine, on which inputs, with which state. */
record Stages(TickGrid grid, VenueProfiles profiles, Branch branch, ReopenJitter jitter) {

  /** The stages that decide. */
  static Stages of(GraphConfig config) {
    return new Stages(config.grid(), config.catalog().profiles(), Branch.ACTIVE, config.jitter());
  }

  private Stages on(TickGrid other) {
    return new Stages(other, profiles, branch, jitter);
  }

  /** The same stages, judging by the shadow policy. */
  Stages shadow() {
    return new Stages(grid, profiles, Branch.SHADOW, jitter);
  }

  Stage<InstrumentState, MarketEvent, VenueTick> venueTick() {
    return new Stage<>(
        "venue-tick",
        new VenueTickEngine(profiles),
        Traits.marketEvents(),
        MarketEventType.INSTANCE,
        TypeInformation.of(InstrumentState.class),
        grid,
        VenueTick::duplicates,
        Stage.THIRTY_DAYS);
  }

  Stage<VenueRoster, MarketEvent, MarketEvent> venueRoster() {
    return new Stage<>(
        "venue-roster",
        new VenueRosterEngine(),
        Traits.marketEvents(),
        MarketEventType.INSTANCE,
        TypeInformation.of(VenueRoster.class),
        grid,
        output -> 0,
        Stage.FOR_EVER);
  }

  Stage<QuoteRateState, VenueTick, TimelineRecord> quoteRate() {
    return stage(
        "quote-rate",
        new QuoteRateEngine(),
        Traits.venueTicks(),
        new Types<>(VenueTick.class, QuoteRateState.class));
  }

  Stage<ChainState, MarketEvent, ImpliedVolatilityTick> optionChain() {
    return stage(
        "option-chain",
        new OptionChainEngine(),
        Traits.marketEvents(),
        new Types<>(MarketEvent.class, ChainState.class));
  }

  Stage<AssetRiskState, AssetInput, AssetRisk> assetRisk() {
    return stage(
        "asset-risk",
        new AssetRiskEngine(),
        Traits.assetInputs(),
        new Types<>(AssetInput.class, AssetRiskState.class));
  }

  Stage<TailReportState, TailReading, TailReport> tailReport() {
    return stage(
        "tail-report",
        new TailReportEngine(),
        Traits.tailReadings(),
        new Types<>(TailReading.class, TailReportState.class));
  }

  Stage<TailPoolState, TailReport, TimelineRecord> tailPool() {
    return stage(
        "tail-pool",
        new TailPoolEngine(),
        Traits.tailReports(),
        new Types<>(TailReport.class, TailPoolState.class));
  }

  Stage<HaircutState, AssetRisk, HaircutRecord> haircut() {
    return stage(
        "haircut",
        new HaircutEngine(),
        Traits.assetRisks(),
        new Types<>(AssetRisk.class, HaircutState.class));
  }

  Stage<BreadthState, AssetFall, TimelineRecord> breadth() {
    return stage(
        "breadth",
        new BreadthEngine(),
        Traits.assetFalls(),
        new Types<>(AssetFall.class, BreadthState.class));
  }

  Stage<StressState, StressInput, StressEvent> stress() {
    return stage(
        "stress-alphabet",
        new StressAlphabetEngine(),
        Traits.stressInputs(),
        new Types<>(StressInput.class, StressState.class));
  }

  Stage<ScopeStressState, StressEvent, StressEvent> scopeStress() {
    return stage(
        "scope-stress",
        new ScopeStressEngine(),
        Traits.letters(),
        new Types<>(StressEvent.class, ScopeStressState.class));
  }

  Stage<EpisodeState, CascadeAlert, CascadeAlert> episodes() {
    return stage(
        "alert-episodes",
        new AlertEpisodes(),
        Traits.alerts(),
        new Types<>(CascadeAlert.class, EpisodeState.class));
  }

  Stage<BreakerStatus, BreakerInput, BreakerRecord> breaker() {
    return stage(
        "circuit-breaker",
        new CircuitBreakerEngine(jitter),
        Traits.breakerInputs(),
        new Types<>(BreakerInput.class, BreakerStatus.class));
  }

  Stage<VenueSeverityState, VenueFault, StressEvent> venueSeverity() {
    return stage(
        "venue-severity",
        new VenueSeverityEngine(),
        Traits.venueFaults(),
        new Types<>(VenueFault.class, VenueSeverityState.class));
  }

  Stage<ScopeSeverityState, StressEvent, StressEvent> scopeSeverity() {
    return stage(
        "scope-severity",
        new ScopeSeverityEngine(),
        Traits.letters(),
        new Types<>(StressEvent.class, ScopeSeverityState.class));
  }

  Stage<ScopeSpreadState, ScopeMove, ScopeNotice> scopeSpread() {
    return stage(
        "scope-spread",
        new ScopeSpreadEngine(),
        Traits.scopeMoves(),
        new Types<>(ScopeMove.class, ScopeSpreadState.class));
  }

  Stage<ProvisionalState, ProvisionalInput, ProvisionalSignal> provisionalJudge() {
    return stage(
        "provisional-judge",
        new ProvisionalJudge(),
        Traits.provisionalInputs(),
        new Types<>(ProvisionalInput.class, ProvisionalState.class));
  }

  Stage<HeartbeatState, ScopeNews, Heartbeat> heartbeat() {
    return stage(
        "heartbeat",
        new HeartbeatEngine(),
        Traits.scopeNews(),
        new Types<>(ScopeNews.class, HeartbeatState.class));
  }

  /** On seconds, whatever the tick is. */
  Stage<ImpliedIndexState, AssetRisk, TimelineRecord> impliedIndex() {
    return stage(
        "implied-index",
        new ImpliedIndexEngine(),
        Traits.assetRisks(),
        new Types<>(AssetRisk.class, ImpliedIndexState.class));
  }

  Stage<SeasonMemory, AssetRisk, AssetMetrics> metrics() {
    return on(AssetMetricsEngine.GRID)
        .stage(
            "metrics",
            new AssetMetricsEngine(),
            Traits.assetRisks(),
            new Types<>(AssetRisk.class, SeasonMemory.class));
  }

  /** On the same seconds. */
  Stage<MarketRiskState, AssetReading, MarketRisk> marketRisk() {
    return on(AssetMetricsEngine.GRID)
        .stage(
            "market-risk",
            new MarketRiskEngine(),
            Traits.assetReadings(),
            new Types<>(AssetReading.class, MarketRiskState.class));
  }

  private record Types<I, S>(Class<I> input, Class<S> state) {}

  private <S, I, O> Stage<S, I, O> stage(
      String name, TickEngine<S, I, O> engine, InputTraits<I> traits, Types<I, S> types) {
    return new Stage<>(
        branch.prefix() + name,
        engine,
        traits,
        TypeInformation.of(types.input()),
        TypeInformation.of(types.state()),
        grid,
        output -> 0,
        retentionMillis(name),
        branch == Branch.SHADOW);
  }

  /** The measures of a silent asset end; what has spoken to consumers goes on counting. */
  private static long retentionMillis(String stage) {
    return switch (stage) {
      case "quote-rate",
          "option-chain",
          "asset-risk",
          "tail-report",
          "stress-alphabet",
          "metrics" ->
          Stage.THIRTY_DAYS;
      default -> Stage.FOR_EVER;
    };
  }
}

package io.firebreak.risk;

import io.firebreak.consolidation.Consolidated;
import io.firebreak.consolidation.Consolidation;
import io.firebreak.consolidation.VenuePrice;
import io.firebreak.consolidation.VenuePrices;
import io.firebreak.flow.FlowState;
import io.firebreak.flow.TradeFlow;
import io.firebreak.leverage.LiquidationIntensity;
import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.leverage.LiquidationState;
import io.firebreak.leverage.Reproduction;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.liquidity.DepthBaseline;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.LeverageView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.VenueTick;
import io.firebreak.model.VolatilityView;
import io.firebreak.option.VenueChains;
import io.firebreak.policy.Policy;
import io.firebreak.severity.PriceBand;
import io.firebreak.tick.Tick;
import io.firebreak.volatility.LadderState;
import io.firebreak.volatility.RecentMaxima;
import io.firebreak.volatility.VolatilityLadder;
import java.util.ArrayList;
import java.util.List;

/** One asset while one of its ticks is worked on: one step for each family of measures. */
final class AssetRiskWork {
  private static final long FAULT_HOLD_MILLIS = 60_000;

  private final Tick<AssetInput> tick;
  private final AssetRiskState before;
  private final Policy policy;
  private final long now;
  private final List<VenueTick> ticks = new ArrayList<>();

  private List<VenuePrice> instruments;
  private List<VenueExposures> exposures;
  private Consolidated price;
  private double priceUsd;
  private long priceMillis;
  private LadderState ladder;
  private RecentMaxima maxima;
  private FlowState flow;
  private DecayingMoments depth;
  private double depthShare;
  private LiquidationState liquidations;
  private DecayingMoments fragility;
  private PriceBand band;
  private double impliedVolatility;
  private long impliedMillis;
  private List<ImpliedVolatilityTick> chains;
  private double oraclePriceUsd;
  private long oracleMillis;
  private double score;
  private long dislocatedMillis;

  AssetRiskWork(AssetRiskState before, Tick<AssetInput> tick) {
    this.before = before;
    this.tick = tick;
    policy = tick.policy();
    now = tick.endMillis();
    exposures = before.exposures();
    impliedVolatility = before.impliedVolatility();
    impliedMillis = before.impliedMillis();
    chains = before.chains();
    oraclePriceUsd = before.oraclePriceUsd();
    oracleMillis = before.oracleMillis();
    fragility = before.fragility();
    score = before.score();
    for (AssetInput input : tick.inputs()) {
      if (input.tick() != null) {
        ticks.add(input.tick());
      } else if (input.implied() != null) {
        chains = VenueChains.with(chains, input.implied());
      } else {
        take(input.event());
      }
    }
  }

  /** All measures in their order of dependence; null before the first price. */
  AssetRisk assess() {
    consolidate();
    boolean priced = !Double.isNaN(priceUsd);
    if (priced) {
      measureVolatility();
    } else {
      keepVolatility();
    }
    measureFlow();
    LiquidityView liquidity = measureLiquidity();
    LeverageView leverage = measureLeverage(liquidity);
    return priced ? assemble(liquidity, leverage) : null;
  }

  AssetRiskState state() {
    return new AssetRiskState(
        instruments,
        exposures,
        priceUsd,
        priceMillis,
        before.firstMillis() == Long.MIN_VALUE && !Double.isNaN(priceUsd)
            ? now
            : before.firstMillis(),
        ladder,
        maxima,
        flow,
        depth,
        liquidations,
        fragility,
        band,
        impliedVolatility,
        impliedMillis,
        oraclePriceUsd,
        oracleMillis,
        score,
        dislocatedMillis,
        chains);
  }

  private void take(MarketEvent event) {
    switch (event.kind()) {
      case EXPOSURE_LADDER -> exposures = LiquidationLadder.with(exposures, event);
      case VOLATILITY_INDEX -> {
        impliedVolatility = event.price();
        impliedMillis = event.eventTimeMillis();
      }
      case ORACLE_PRICE -> {
        oraclePriceUsd = event.price();
        oracleMillis = event.eventTimeMillis();
      }
      default -> {
        // Option quotes have a stage of their own; older snapshots may hold some that waited here.
      }
    }
  }

  private void consolidate() {
    instruments = VenuePrices.updated(before.instruments(), ticks);
    price =
        Consolidation.consolidate(
            instruments, before.priceUsd(), now, policy.consolidation(), tick.rates());
    boolean voted = price.venuesFresh() > 0;
    priceUsd = voted ? price.priceUsd() : before.priceUsd();
    priceMillis = voted ? price.priceMillis() : before.priceMillis();
    dislocatedMillis = price.local() ? now : before.dislocatedMillis();
  }

  /** Votes come and go with each trade: a venue at fault stays at fault for a while. */
  private boolean localDislocation() {
    return dislocatedMillis != Long.MIN_VALUE && now - dislocatedMillis < FAULT_HOLD_MILLIS;
  }

  private void keepVolatility() {
    ladder = before.ladder();
    maxima = before.maxima();
    band = before.band();
  }

  private void measureVolatility() {
    boolean first = before.ladder() == null;
    double prior = policy.haircut().classOf(tick.key()).priorVolatility();
    ladder =
        first
            ? VolatilityLadder.start(prior, priceUsd, now)
            : price.venuesFresh() > 0
                ? VolatilityLadder.update(before.ladder(), priceUsd, now)
                : before.ladder();
    maxima = before.maxima().with(priceUsd, now);
    double volatility = VolatilityLadder.annualised(ladder.variance())[VolatilityLadder.FOUR_HOURS];
    boolean frozen = before.score() >= policy.breaker().watchScore();
    band =
        first
            ? PriceBand.start(priceUsd, volatility, now, policy.stress())
            : before.band().after(priceUsd, now, volatility, frozen, policy.stress());
  }

  private void measureFlow() {
    flow = before.flow();
    for (VenueTick venueTick : ticks) {
      flow = TradeFlow.plus(flow, UsdAmounts.traded(venueTick, tick), now);
    }
  }

  private LiquidityView measureLiquidity() {
    double bidUsd = UsdAmounts.bidDepth(instruments, tick);
    double askUsd = UsdAmounts.askDepth(instruments, tick);
    ComparableDepth books = new ComparableDepth(tick, before.instruments(), instruments);
    depthShare = books.share();
    DecayingMoments baseline = books.rebased(before.depth());
    instruments = books.settled();
    depth = DepthBaseline.sampled(baseline, ComparableDepth.whole(bidUsd, depthShare), now);
    return DepthBaseline.view(baseline, bidUsd, askUsd, depthShare);
  }

  private LeverageView measureLeverage(LiquidityView liquidity) {
    boolean feed = instruments.stream().anyMatch(VenuePrice::liquidationFeed);
    // From the first tick on: a feed that speaks for the first time was quiet before.
    liquidations =
        LiquidationIntensity.plus(
            before.liquidations(), UsdAmounts.liquidatedLong(ticks, tick), now);
    double[] ladderUsd =
        Double.isNaN(priceUsd)
            ? new double[0]
            : LiquidationLadder.cumulativeUsd(exposures, priceUsd, now);
    Reproduction reproduction =
        Reproduction.of(
            ladderUsd,
            ComparableDepth.spokenFor(liquidity.bidUsd(), depthShare),
            ComparableDepth.spokenFor(liquidity.referenceUsd(), depthShare));
    return new LeverageView(
        feed ? LiquidationIntensity.usdPerSecond(liquidations, now) : Double.NaN,
        feed ? LiquidationIntensity.ratio(liquidations, now) : Double.NaN,
        reproduction.stressed(),
        ladderUsd);
  }

  /** Unknown with fewer than two venues; a venue that stands alone is its own fault. */
  private double dislocation() {
    if (price.venuesFresh() < 2) {
      return Double.NaN;
    }
    return localDislocation() ? 0 : price.dislocationBps();
  }

  private AssetRisk assemble(LiquidityView liquidity, LeverageView leverage) {
    double[] realised = VolatilityLadder.annualised(ladder.variance());
    FallView fall = Falls.view(maxima, priceUsd, realised[VolatilityLadder.ONE_DAY]);
    FlowView flowView = TradeFlow.view(flow, now);
    flow = TradeFlow.sampled(flow, now);
    ImpliedSources.Choice implied =
        new ImpliedSources(chains, impliedVolatility, impliedMillis).at(now);
    VolatilityView volatility =
        new VolatilityView(
            realised,
            VolatilityLadder.annualised(ladder.downside()),
            implied.volatility(),
            VolatilityLadder.jumpAt(ladder, now),
            implied.view());
    Severity severity =
        new Severity(
            new Severity.Measures(volatility, fall, flowView, liquidity, leverage), dislocation());
    fragility = severity.slowFragility(before.fragility(), now);
    score = severity.score(policy.breaker().restrictScore());
    long firstMillis = before.firstMillis() == Long.MIN_VALUE ? now : before.firstMillis();
    return new AssetRisk(
        tick.key(),
        now,
        policy.version(),
        priceUsd,
        priceMillis,
        price.dislocationBps(),
        price.dislocatedVenue(),
        localDislocation(),
        volatility,
        fall,
        flowView,
        liquidity,
        leverage,
        severity.view(score, fragility, band, priceUsd),
        new CoverageWork(instruments, price, tick)
            .coverage(leverage, implied.presence(), oracleMillis),
        Warmth.of(now - firstMillis),
        now - firstMillis,
        score >= policy.breaker().paceScore());
  }
}

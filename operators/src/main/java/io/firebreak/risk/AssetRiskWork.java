package io.firebreak.risk;

import io.firebreak.flow.FlowState;
import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MessageRate;
import io.firebreak.model.OrderActivity;
import io.firebreak.model.VenueTick;
import io.firebreak.model.VolatilityView;
import io.firebreak.option.VenueChains;
import io.firebreak.policy.Policy;
import io.firebreak.tick.Tick;
import io.firebreak.volatility.VolatilityLadder;
import java.util.ArrayList;
import java.util.List;

/** One asset while one of its ticks is worked on: its families of measures, put together. */
final class AssetRiskWork {
  private final Tick<AssetInput> tick;
  private final AssetRiskState before;
  private final Policy policy;
  private final long now;
  private final List<VenueTick> ticks = new ArrayList<>();

  private List<VenueExposures> exposures;
  private double impliedVolatility;
  private long impliedMillis;
  private List<ImpliedVolatilityTick> chains;
  private double oraclePriceUsd;
  private long oracleMillis;
  private OracleMemory oracle;

  private final PriceAssembler price;
  private final VolatilityAssembler volatility;
  private final FlowAssembler flow;
  private final LiquidityAssembler liquidity;
  private final LeverageAssembler leverage;
  private final MicrostructureAssembler microstructure;
  private final CrashAssembler crash;

  private FlowState flowAfter;
  private DecayingMoments fragility;
  private double score;

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
    oracle = before.oracle();
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
    price = new PriceAssembler(before, ticks, tick);
    volatility = new VolatilityAssembler(before, price, tick);
    flow = new FlowAssembler(before.flow(), ticks, tick);
    liquidity = new LiquidityAssembler(before, price, tick);
    leverage =
        new LeverageAssembler(
            before, new LeverageAssembler.Inputs(tick, ticks, exposures), price, liquidity);
    microstructure =
        new MicrostructureAssembler(
            before.microstructure(),
            ticks,
            new MicrostructureAssembler.Market(price, liquidity),
            tick);
    crash = new CrashAssembler(before, ticks, price, volatility.maxima, tick);
    flowAfter = flow.traded;
  }

  /** All measures; null before the first price. */
  AssetRisk assess() {
    return price.known() ? assemble() : null;
  }

  AssetRiskState state() {
    return new AssetRiskState(
        liquidity.instruments,
        exposures,
        price.priceUsd,
        price.priceMillis,
        price.known() ? firstMillis() : before.firstMillis(),
        volatility.ladder,
        volatility.maxima,
        flowAfter,
        liquidity.depth,
        leverage.liquidations,
        fragility,
        volatility.band,
        impliedVolatility,
        impliedMillis,
        oraclePriceUsd,
        oracleMillis,
        score,
        price.dislocatedMillis,
        volatility.realised,
        leverage.state,
        price.dislocation,
        chains,
        microstructure.state,
        oracle,
        crash.state);
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
        oracle = OracleAssembler.plus(oracle, event, before.priceUsd());
      }
      default -> {
        // Option quotes have a stage of their own; older snapshots may hold some that waited here.
      }
    }
  }

  /** Of the instruments that spoke, the one whose messages surprise most; of equals the first. */
  private MessageRate loudest() {
    MessageRate loudest = MessageRate.unknown();
    for (VenueTick venueTick : ticks) {
      MessageRate rate = venueTick.messages();
      boolean known = !Double.isNaN(rate.surpriseSigmas());
      boolean louder =
          loudest.instrument().isEmpty() || rate.surpriseSigmas() > loudest.surpriseSigmas();
      loudest = known && louder ? rate : loudest;
    }
    return loudest;
  }

  /** Of the instruments that spoke, the one with the most suspicious orders; else unknown. */
  private OrderActivity orders() {
    OrderActivity worst = OrderActivity.unknown();
    for (VenueTick venueTick : ticks) {
      worst = venueTick.orders().exceeds(worst) ? venueTick.orders() : worst;
    }
    return worst;
  }

  private long firstMillis() {
    return before.firstMillis() == Long.MIN_VALUE ? now : before.firstMillis();
  }

  private AssetRisk assemble() {
    double[] rungs = volatility.rungs();
    ImpliedSources.Choice implied =
        new ImpliedSources(chains, impliedVolatility, impliedMillis).at(now);
    VolatilityView volatilities = volatility.view(implied);
    FallView fall = Falls.view(volatility.maxima, price.priceUsd, rungs[VolatilityLadder.ONE_DAY]);
    FlowView flowView = flow.view();
    flowAfter = flow.sampled();
    Severity severity =
        new Severity(
            new Severity.Measures(volatilities, fall, flowView, liquidity.view, leverage.view),
            price.dislocationBps());
    fragility = severity.slowFragility(before.fragility(), now);
    score = severity.score(policy.breaker().restrictScore(), crash.heavy());
    CoverageWork coverage = new CoverageWork(liquidity.instruments, price.price, tick);
    return new AssetRisk(
        tick.key(),
        now,
        policy.version(),
        price.priceUsd,
        price.priceMillis,
        price.price.dislocationBps(),
        price.price.dislocatedVenue(),
        price.localDislocation(),
        volatilities,
        fall,
        flowView,
        liquidity.view,
        leverage.view,
        severity.view(score, fragility, volatility.band, price.priceUsd),
        coverage.coverage(leverage.view, implied.presence(), oracleMillis),
        Warmth.of(now - firstMillis()),
        now - firstMillis(),
        score >= policy.breaker().paceScore(),
        volatility.estimators(),
        leverage.cascade(rungs),
        price.verdict,
        microstructure.view(volatility.daily(), flow.dailyUsd()),
        OracleAssembler.view(oracle, price.priceUsd, now),
        Pegs.view(price.priceUsd, tick),
        loudest(),
        crash.view,
        orders());
  }
}

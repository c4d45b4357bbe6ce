package io.firebreak.risk;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.leverage.Basis;
import io.firebreak.leverage.BranchingRatio;
import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.CascadeFall;
import io.firebreak.leverage.CascadeFixedPoint;
import io.firebreak.leverage.Ladder;
import io.firebreak.leverage.LeverageMix;
import io.firebreak.leverage.LiquidationAcceleration;
import io.firebreak.leverage.LiquidationIntensity;
import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.leverage.LiquidationState;
import io.firebreak.leverage.OpenInterestFlow;
import io.firebreak.leverage.OpenInterestReading;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.leverage.Reproduction;
import io.firebreak.leverage.ToxicFrontier;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.measure.DecayingRate;
import io.firebreak.model.AssetInput;
import io.firebreak.model.CascadeView;
import io.firebreak.model.LeverageView;
import io.firebreak.model.VenueTick;
import io.firebreak.tick.Tick;
import io.firebreak.volatility.VolatilityLadder;
import java.util.List;

/**
 * The leverage family: forced orders as they happen, what waits below the price, and where a shock
 * would end. What venues do not publish is estimated from open interest, beside the reported and
 * labelled; decisions go by the reported.
 */
final class LeverageAssembler {
  private static final double BONUS = 0.05;
  private static final double SHOCK_SIGMAS = 3;
  private static final double HIDDEN_HALF_LIFE_SECONDS = 300;

  /** Windows of throttled feeds: ten intervals of the second that all described venues have. */
  private static final long WINDOW_MILLIS = 10_000;

  private static final double HOURS_A_YEAR = 8_760;
  private static final int AT_5_PERCENT = 20;
  private static final double[] NONE = {};

  final LiquidationState liquidations;
  final LeverageState state;
  final LeverageView view;
  private final Tick<AssetInput> tick;
  private final long now;
  private final boolean feed;
  private final double[] ladderUsd;
  private final Reproduction reproduction;
  private final LiquidityAssembler liquidity;
  private final PriceAssembler price;

  LeverageAssembler(
      AssetRiskState before, Inputs inputs, PriceAssembler price, LiquidityAssembler liquidity) {
    tick = inputs.tick();
    now = tick.endMillis();
    this.price = price;
    this.liquidity = liquidity;
    feed = price.instruments.stream().anyMatch(VenuePrice::liquidationFeed);
    double soldUsd = UsdAmounts.liquidatedLong(inputs.ticks(), tick);
    // From the first tick on: a feed that speaks for the first time was quiet before.
    liquidations = LiquidationIntensity.plus(before.liquidations(), soldUsd, now);
    state = after(before.leverage(), inputs.ticks(), soldUsd);
    ladderUsd =
        price.known()
            ? LiquidationLadder.cumulativeUsd(inputs.exposures(), price.priceUsd, now)
            : NONE;
    reproduction = Reproduction.of(ladderUsd, liquidity.bidUsd(), liquidity.referenceUsd());
    view =
        new LeverageView(
            feed ? LiquidationIntensity.usdPerSecond(liquidations, now) : Double.NaN,
            feed ? LiquidationIntensity.ratio(liquidations, now) : Double.NaN,
            reproduction.stressed(),
            ladderUsd);
  }

  /**
   * What the tick brought.
   *
   * @param tick the tick
   * @param ticks ticks of its instruments
   * @param exposures newest ladders of the venues
   */
  record Inputs(Tick<AssetInput> tick, List<VenueTick> ticks, List<VenueExposures> exposures) {}

  /** Where a shock would end; {@code volatility} has the ladder's rungs. */
  CascadeView cascade(double[] volatility) {
    double hourly = volatility[VolatilityLadder.ONE_DAY] / Math.sqrt(HOURS_A_YEAR);
    double shock = 1 - Math.exp(-SHOCK_SIGMAS * hourly);
    double linearUsd = 100 * liquidity.bidUsd();
    CascadeFall fall = CascadeFixedPoint.of(ladderUsd, linearUsd, shock);
    boolean reported = ladderUsd.length > 0;
    Ladder estimate = Ladder.estimated(state.openInterest(), price.priceUsd);
    boolean estimated = estimate.basis() == Basis.ESTIMATE;
    return new CascadeView(
        reproduction.live(),
        shock,
        fall.fall(),
        fall.amplification(),
        fall.beyondLadder(),
        reported
            ? ToxicFrontier.loanToValue(BONUS, ladderUsd[ladderUsd.length - 1], linearUsd)
            : Double.NaN,
        feed
            ? LiquidationAcceleration.usdPerSecondSquared(state.burst(), liquidations, now)
            : Double.NaN,
        feed ? BranchingRatio.of(state.branching()) : Double.NaN,
        estimated && !reported,
        estimated ? marks(estimate.soldUsd()) : NONE,
        estimated ? marks(estimate.upperUsd()) : NONE,
        state.hidden().at(now, HIDDEN_HALF_LIFE_SECONDS));
  }

  private LeverageState after(LeverageState before, List<VenueTick> ticks, double soldUsd) {
    int orders = ticks.stream().mapToInt(VenueTick::liquidations).sum();
    DecayingRate burst = LiquidationAcceleration.plus(before.burst(), soldUsd, now);
    BranchingState branching = BranchingRatio.plus(before.branching(), orders, now);
    return new LeverageState(
        burst,
        branching,
        openInterest(before.openInterest(), ticks),
        hidden(before.hidden(), ticks));
  }

  /** A window ends every ten seconds or so: its estimate is spread by a slower half-life. */
  private DecayingRate hidden(DecayingRate before, List<VenueTick> ticks) {
    DecayingRate rate = before;
    for (VenueTick venueTick : ticks) {
      double usd = venueTick.hiddenLongQuote() * UsdAmounts.rate(venueTick.quote(), tick);
      rate =
          Double.isNaN(usd) ? rate : rate.plus(usd, WINDOW_MILLIS, now, HIDDEN_HALF_LIFE_SECONDS);
    }
    return rate;
  }

  /** Read when a venue says it anew, over all that have said it. */
  private OpenInterestState openInterest(OpenInterestState before, List<VenueTick> ticks) {
    boolean said = ticks.stream().anyMatch(tick -> !Double.isNaN(tick.openInterestBase()));
    double sum = Double.NaN;
    for (VenuePrice instrument : price.instruments) {
      double base = instrument.openInterestBase();
      sum = Double.isNaN(base) ? sum : Double.isNaN(sum) ? base : sum + base;
    }
    if (!said || Double.isNaN(sum) || !price.known()) {
      return before;
    }
    OpenInterestReading reading = new OpenInterestReading(sum, 0, Double.NaN, price.priceUsd);
    return OpenInterestFlow.read(before, reading, LeverageMix.major());
  }

  private static double[] marks(double[] ladder) {
    return new double[] {ladder[AT_5_PERCENT], ladder[ladder.length - 1]};
  }
}

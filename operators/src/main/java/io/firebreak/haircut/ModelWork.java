package io.firebreak.haircut;

import io.firebreak.liquidity.LiquidationHorizon;
import io.firebreak.liquidity.SquareRootImpact;
import io.firebreak.model.FallView;
import io.firebreak.model.Presence;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.AssetTraits;
import io.firebreak.policy.HaircutModelPolicy;
import io.firebreak.policy.StressPolicy;
import io.firebreak.volatility.VolatilityLadder;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluates the model for every size tier of one haircut of one tick. O(tiers x points of the
 * ladder).
 */
final class ModelWork {
  private static final double HOUR_MILLIS = 3_600_000;
  private static final double DAYS_PER_YEAR = 365;
  private static final double WHOLE_BPS = 1e4;
  private static final double[] NO_LADDER = {};

  /** Bids within 1 % over this are USD per unit relative move. */
  private static final double BAND = 0.01;

  /** A last tier without an end is judged at this many times its lower end. */
  private static final double OPEN_END = 10;

  private final Circumstances c;
  private final HaircutPace pace;

  ModelWork(Circumstances c, HaircutPace pace) {
    this.c = c;
    this.pace = pace;
  }

  /** The model of each tier, judged at the upper end of its sizes, the smallest first. */
  List<ModelHaircut> tiers(ModelBasis basis) {
    ModelTerms terms = terms();
    List<ModelHaircut> models = new ArrayList<>();
    for (double size : sizesUsd()) {
      models.add(HaircutModel.of(basis.losses().relative(), size, terms, basis.sale()));
    }
    return models;
  }

  /**
   * What collateral of this kind meets when it is sold.
   *
   * @param forecast volatility that the tail rests on, annualised
   */
  SaleConditions sale(double forecast) {
    SlowMemory slow = c.memory().slow();
    boolean ladderKnown = c.risk().coverage().ladder() == Presence.PRESENT;
    double[] ladderUsd = ladderKnown ? c.risk().leverage().ladderUsd() : NO_LADDER;
    return new SaleConditions(
        slow.dailyVolumeUsd(),
        dailyVolatility(forecast),
        slow.wideSpreadBps() / WHOLE_BPS,
        linearDepthUsd(slow),
        ladderUsd,
        ladderUsd.length == 0 ? Double.NaN : ladderUsd[ladderUsd.length - 1],
        fallSoFar());
  }

  /**
   * The fall of the day, while that of the last hour is a letter of the stress alphabet; it never
   * moves existing positions.
   */
  private double fallSoFar() {
    FallView fall = c.risk().fall();
    StressPolicy stress = c.tick().policy().stress();
    boolean abnormal =
        fall.sigmas() >= stress.dropSigmas() && fall.within60m() >= stress.dropFraction();
    return pace == HaircutPace.INITIAL && abnormal
        ? Math.max(fall.within60m(), c.memory().high().fall(c.risk().priceUsd()))
        : 0;
  }

  /**
   * A sale is worked over hours: the last minutes, which may rule the tail, are not its measure.
   */
  private double dailyVolatility(double forecast) {
    double[] realised = c.risk().volatility().realised();
    double day =
        realised.length > VolatilityLadder.ONE_DAY ? realised[VolatilityLadder.ONE_DAY] : forecast;
    return (day < forecast ? day : forecast) / Math.sqrt(DAYS_PER_YEAR);
  }

  private double linearDepthUsd(SlowMemory slow) {
    double low = slow.lowBidUsd();
    double bidUsd = pace == HaircutPace.INITIAL ? Math.min(slow.recentBidUsd(), low) : low;
    return c.policy().model().depthShare() * bidUsd / BAND;
  }

  private ModelTerms terms() {
    AssetClass limits = c.assetClass();
    HaircutModelPolicy model = c.policy().model();
    AssetTraits traits = model.traitsOf(c.tick().key());
    return new ModelTerms(
        limits.reactionMillis() / HOUR_MILLIS,
        new LiquidationHorizon(limits.liquidation().participation()),
        new SquareRootImpact(model.impactPrefactor(), 0.5),
        limits.liquidation().bonusBps() / WHOLE_BPS,
        pace.floorBps(limits) / WHOLE_BPS,
        pace.pegJumpBps(traits, c.gap()) / WHOLE_BPS,
        traits.loading(),
        model.mostAmplification());
  }

  private List<Double> sizesUsd() {
    List<Double> bounds = c.assetClass().liquidation().tierBoundsUsd();
    List<Double> sizes = new ArrayList<>(bounds);
    sizes.add(bounds.isEmpty() ? 0.0 : OPEN_END * bounds.get(bounds.size() - 1));
    return sizes;
  }
}

package io.firebreak.haircut;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;
import io.firebreak.policy.AssetClass;
import io.firebreak.policy.AssetTraits;
import java.util.ArrayList;
import java.util.List;

/** Where the two haircuts want to be, before speed limits. */
final class TargetRule {
  private final Circumstances c;
  private final HaircutPace pace;
  private final boolean measured;
  private final ModelBasis basis;
  private final List<ModelHaircut> models;

  private TargetRule(Circumstances c, HaircutPace pace) {
    this.c = c;
    this.pace = pace;
    TailReading reading = TailReading.of(c.risk());
    long horizonMillis = c.assetClass().reactionMillis();
    double volatility = HaircutVolatility.forecast(reading, horizonMillis, c.market().options());
    measured = !Double.isNaN(volatility);
    double forecast = measured ? volatility : c.assetClass().priorVolatility();
    double realised = measured ? HaircutVolatility.realised(reading, horizonMillis) : forecast;
    ModelWork work = new ModelWork(c, pace);
    basis = basis(realised, forecast, work.sale(forecast));
    models = work.tiers(basis);
  }

  /**
   * Initial haircut: point in time. The static schedule is a lower bound of the blend, never an
   * upper one, so that a young asset can be tightened from the first minute.
   *
   * @param lowestBps lowest initial haircut of each tier over the maintenance haircut in force
   */
  static TierTargets initial(Circumstances c, int[] lowestBps) {
    TargetRule rule = new TargetRule(c, HaircutPace.INITIAL);
    AssetClass limits = c.assetClass();
    int capBps = limits.capBps();
    double weight = c.blindLong() ? 0 : rule.weight();
    List<HaircutTarget> targets = new ArrayList<>();
    for (ModelHaircut model : rule.models) {
      targets.add(
          rule.measured(ModelLayers.of(rule.basis.losses(), model))
              .blended(limits.coldInitialBps(), weight)
              .cappedAt(capBps)
              .atLeast(lowestBps[targets.size()]));
    }
    return new TierTargets(targets, rule.models, rule.basis, capBps, rule.absent());
  }

  /**
   * Maintenance haircut: through the cycle. A cold asset has the static schedule alone, because
   * young data must not move existing positions either way; blindness leaves it where it is.
   */
  static TierTargets maintenance(Circumstances c) {
    TargetRule rule = new TargetRule(c, HaircutPace.MAINTENANCE);
    AssetClass limits = c.assetClass();
    int capBps = c.gap().highestMaintenanceBps(limits.capBps());
    int mostBps =
        c.risk().warmUp() == WarmUp.COLD ? limits.coldMaintenanceBps() : Integer.MAX_VALUE;
    List<HaircutTarget> targets = new ArrayList<>();
    for (ModelHaircut model : rule.models) {
      targets.add(
          rule.measured(ModelLayers.of(rule.basis.losses(), model).atMost(mostBps))
              .blended(limits.coldMaintenanceBps(), rule.weight())
              .cappedAt(capBps));
    }
    return new TierTargets(targets, rule.models, rule.basis, capBps, rule.absent());
  }

  /** With the buffer, which the smallest tier decides for all. */
  private HaircutTarget measured(ModelLayers layers) {
    int baseBps = ModelLayers.bps(models.get(0).model());
    double share =
        BufferRelease.share(
            baseBps, pace.slowModel(c.memory().slow()), c.policy().model().bufferFraction());
    return HaircutTarget.measured(layers).buffered(share);
  }

  private ModelBasis basis(double realised, double forecast, SaleConditions sale) {
    double stressed =
        HaircutVolatility.floored(
            HaircutVolatility.stressed(
                forecast, c.memory().stressed().worst(), c.policy().stressedWeight()),
            c.policy().tail().longFloorShare() * c.memory().slow().longVolatility());
    AssetTraits traits = c.policy().model().traitsOf(c.tick().key());
    double againstDebt =
        RelativeVolatility.of(stressed, traits.debtVolatility(), traits.debtCorrelation());
    double relative = Math.max(stressed, againstDebt);
    DecayingMoments slow = pace.slowModel(c.memory().slow());
    return new ModelBasis(
        forecast,
        stressed,
        relative,
        TailLosses.of(tail(), new TailVolatilities(realised, forecast, stressed, relative)),
        sale,
        slow.seen() ? slow.mean() : Double.NaN,
        realised);
  }

  /** The one place where the tail comes from. */
  private TailQuantile tail() {
    return new TailQuantile(c.tail().multiple(), c.assetClass().reactionMillis());
  }

  private double weight() {
    return measured ? ColdStart.weight(c.risk().warmUp(), c.risk().observedMillis()) : 0;
  }

  private List<String> absent() {
    List<String> absent = new ArrayList<>();
    boolean own = c.risk().coverage().impliedVolatility() == Presence.PRESENT;
    if (!own && !Circumstances.knowsProxy(c.tick(), c.risk())) {
      absent.add("impliedVolatility");
    }
    if (Double.isNaN(c.memory().slow().longVolatility())) {
      absent.add("longFloor");
    }
    absent.addAll(models.get(0).absent());
    if (!pace.slowModel(c.memory().slow()).seen()) {
      absent.add("buffer");
    }
    return absent;
  }
}

package io.firebreak.risk;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.LeverageView;
import io.firebreak.model.LiquidityView;
import io.firebreak.model.ScoreView;
import io.firebreak.model.VolatilityView;
import io.firebreak.severity.CascadeScore;
import io.firebreak.severity.Fire;
import io.firebreak.severity.PriceBand;

/** The cascade score of one tick, from the measures that are known. */
final class Severity {
  private static final double FRAGILITY_HALF_LIFE = 900;
  private static final double HALF = 0.5;

  /** All measures that can burn. */
  record Measures(
      VolatilityView volatility,
      FallView fall,
      FlowView flow,
      LiquidityView liquidity,
      LeverageView leverage) {}

  private final double fuel;
  private final double reproduction;
  private final Fire fire;

  /**
   * The severity of measures.
   *
   * @param dislocationBps distance between venues, NaN where there is nothing to compare
   */
  Severity(Measures measures, double dislocationBps) {
    reproduction = measures.leverage().reproduction();
    fuel = CascadeScore.fuel(reproduction);
    boolean unfuelled = Double.isNaN(fuel);
    fire =
        new Fire(
            LiquidationHeat.of(measures.leverage().liquidationRatio()),
            CascadeScore.withdrawal(measures.liquidity().withdrawal()),
            CascadeScore.jump(measures.volatility().jump()),
            SellingHeat.of(measures.flow()),
            CascadeScore.dislocation(Math.max(dislocationBps, 1)),
            unfuelled ? FallHeat.of(measures.fall()) : Double.NaN);
  }

  /**
   * The cascade score. Without a ladder a fall and its jump are one and the same evidence: alone
   * they stay below the ceiling, unless the fall weighs as much as a crash.
   */
  double score(double uncorroboratedCeiling, boolean heavyFall) {
    if (!Double.isNaN(fuel)) {
      return CascadeScore.fuelled(fuel, fire.known());
    }
    double score = CascadeScore.unfuelled(fire, uncorroboratedCeiling);
    return fire.families() >= 2 || heavyFall
        ? score
        : Math.min(score, Math.nextDown(uncorroboratedCeiling));
  }

  /** A slow index is unknown until it has been observed for its half-life. */
  private double slow(DecayingMoments fragility) {
    boolean known = !Double.isNaN(reproduction) && fragility.weight() >= HALF;
    return known ? fragility.mean() : Double.NaN;
  }

  DecayingMoments slowFragility(DecayingMoments before, long nowMillis) {
    double fragility = CascadeScore.fragility(reproduction);
    return Double.isNaN(fragility)
        ? before
        : before.plus(fragility, nowMillis, FRAGILITY_HALF_LIFE);
  }

  ScoreView view(double score, DecayingMoments fragility, PriceBand band, double priceUsd) {
    return new ScoreView(
        score,
        slow(fragility),
        fuel,
        fire.most() > 0 ? fire.known() / fire.most() : 0,
        fire.families(),
        band.hit(priceUsd),
        band.fraction());
  }
}

package io.firebreak.stress;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.CrashLevel;
import io.firebreak.model.FallView;
import io.firebreak.model.FlowView;
import io.firebreak.model.StressKind;
import io.firebreak.policy.StressPolicy;
import io.firebreak.volatility.VolatilityLadder;
import java.util.ArrayList;
import java.util.List;

/** Every measure that has a letter, judged against the policy in force. Unknown never holds. */
final class Alphabet {
  private Alphabet() {}

  static List<Judgement> judge(AssetRisk risk, StressPolicy policy, CrashLevel crash) {
    List<Judgement> judgements = new ArrayList<>();
    judgements.add(drop(risk.fall(), policy));
    judgements.add(shock(risk.volatility().realised(), policy));
    judgements.add(oneSided(risk.flow(), policy));
    judgements.add(surge(risk.flow(), policy));
    judgements.add(withdrawal(risk, policy));
    judgements.add(burst(risk, policy));
    judgements.add(dislocation(risk));
    judgements.addAll(CrashLetters.judge(risk, policy.crash(), crash));
    judgements.addAll(OracleLetters.judge(risk.oracle(), policy.fault()));
    judgements.addAll(VenueLetters.judge(risk, policy));
    return judgements;
  }

  private static Judgement drop(FallView fall, StressPolicy policy) {
    boolean holds =
        fall.sigmas() >= policy.dropSigmas() && fall.within60m() >= policy.dropFraction();
    return new Judgement(
        StressKind.PRICE_DROP, holds, fall.within60m(), fall.sigmas(), policy.dropFraction());
  }

  /** The two-minute rung is noisy: it counts half. */
  private static Judgement shock(double[] realised, StressPolicy policy) {
    double fast =
        Math.max(
            realised[VolatilityLadder.FIFTEEN_MINUTES], realised[VolatilityLadder.TWO_MINUTES] / 2);
    double slow = realised[VolatilityLadder.ONE_DAY];
    return new Judgement(
        StressKind.VOLATILITY_SHOCK,
        fast >= policy.volatilityRatio() * slow,
        fast / slow,
        slow,
        policy.volatilityRatio());
  }

  private static Judgement oneSided(FlowView flow, StressPolicy policy) {
    boolean holds =
        flow.imbalance() <= -policy.flowImbalance()
            && flow.volumeRatio() >= policy.volumeRatio() / 2;
    return new Judgement(
        StressKind.ONE_SIDED_FLOW,
        holds,
        -flow.imbalance(),
        flow.volumeRatio(),
        policy.flowImbalance());
  }

  private static Judgement surge(FlowView flow, StressPolicy policy) {
    return new Judgement(
        StressKind.VOLUME_SURGE,
        flow.volumeRatio() >= policy.volumeRatio(),
        flow.volumeRatio(),
        1,
        policy.volumeRatio());
  }

  private static Judgement withdrawal(AssetRisk risk, StressPolicy policy) {
    return new Judgement(
        StressKind.DEPTH_WITHDRAWAL,
        risk.liquidity().withdrawal() >= policy.depthWithdrawal(),
        risk.liquidity().withdrawal(),
        risk.liquidity().referenceUsd(),
        policy.depthWithdrawal());
  }

  private static Judgement burst(AssetRisk risk, StressPolicy policy) {
    boolean holds =
        risk.leverage().liquidationRatio() >= policy.liquidationRatio()
            && risk.leverage().liquidatedUsdPerSecond() >= policy.liquidationUsdPerSecond();
    return new Judgement(
        StressKind.LIQUIDATION_BURST,
        holds,
        risk.leverage().liquidatedUsdPerSecond(),
        risk.leverage().liquidationRatio(),
        policy.liquidationRatio());
  }

  private static Judgement dislocation(AssetRisk risk) {
    return new Judgement(
        StressKind.LOCAL_DISLOCATION,
        risk.localDislocation(),
        risk.dislocationBps(),
        risk.priceUsd(),
        Double.NaN,
        risk.dislocatedVenue());
  }
}

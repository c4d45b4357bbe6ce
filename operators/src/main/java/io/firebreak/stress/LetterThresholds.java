package io.firebreak.stress;

import io.firebreak.model.StressKind;
import io.firebreak.policy.ContagionPolicy;
import io.firebreak.policy.CrashPolicy;
import io.firebreak.policy.FaultPolicy;
import io.firebreak.policy.OnsetPolicy;
import io.firebreak.policy.Policy;
import io.firebreak.policy.StressPolicy;
import java.util.List;

/** What a policy asks of each letter, named as in the policy document. For people to read. */
public final class LetterThresholds {
  private LetterThresholds() {}

  /**
   * One value of a policy.
   *
   * @param key its key under {@code stress} or {@code haircut}
   * @param value the value in force, in the unit that the key names
   */
  public record Threshold(String key, double value) {}

  /** The values that decide whether a letter is sent; none for what tells of an event. */
  public static List<Threshold> of(StressKind kind, Policy policy) {
    StressPolicy stress = policy.stress();
    return switch (kind) {
      case PRICE_DROP ->
          List.of(
              new Threshold("dropSigmas", stress.dropSigmas()),
              new Threshold("dropFraction", stress.dropFraction()));
      case VOLATILITY_SHOCK -> one("volatilityRatio", stress.volatilityRatio());
      case ONE_SIDED_FLOW ->
          List.of(
              new Threshold("flowImbalance", stress.flowImbalance()),
              new Threshold("volumeRatio/2", stress.volumeRatio() / 2));
      case VOLUME_SURGE -> one("volumeRatio", stress.volumeRatio());
      case DEPTH_WITHDRAWAL -> one("depthWithdrawal", stress.depthWithdrawal());
      case LIQUIDATION_BURST ->
          List.of(
              new Threshold("liquidationRatio", stress.liquidationRatio()),
              new Threshold("liquidationUsdPerSecond", stress.liquidationUsdPerSecond()));
      case LOCAL_DISLOCATION ->
          one("consolidation.venueFaultBps", policy.consolidation().venueFaultBps());
      case HAIRCUT_STEP, MAINTENANCE_STEP ->
          one("haircut.minStepBps", policy.haircut().minStepBps());
      case CRASH_ONSET -> ofOnset(policy.stress().onset());
      default -> ofCrash(kind, policy);
    };
  }

  private static List<Threshold> ofOnset(OnsetPolicy onset) {
    return List.of(
        new Threshold("onset.watchFall", onset.watchFall()),
        new Threshold("onset.restrictFall", onset.restrictFall()),
        new Threshold("onset.hourFall", onset.hourFall()),
        new Threshold("onset.leastFall", onset.leastFall()));
  }

  private static List<Threshold> ofCrash(StressKind kind, Policy policy) {
    CrashPolicy crash = policy.stress().crash();
    return switch (kind) {
      case FLASH_FALL ->
          List.of(
              new Threshold("crash.fallFraction", crash.fallFraction()),
              new Threshold("crash.fallSigmas", crash.fallSigmas()));
      case PRICE_RECOVERY ->
          List.of(
              new Threshold("crash.recoveryShare", crash.recoveryShare()),
              new Threshold("crash.recoveryMillis", (double) crash.recoveryMillis()));
      case SPREAD_BLOWOUT ->
          List.of(
              new Threshold("crash.spreadRatio", crash.spreadRatio()),
              new Threshold("crash.spreadBps", crash.spreadBps()));
      case BOOK_ONE_SIDED -> one("crash.bookImbalance", crash.bookImbalance());
      case MESSAGE_BURST ->
          List.of(
              new Threshold("crash.messageSurprise", crash.messageSurprise()),
              new Threshold("crash.messageRatio", crash.messageRatio()),
              new Threshold("crash.messageCount", crash.messageCount()));
      case ORDER_LOOP -> one("crash.selfExcitation", crash.selfExcitation());
      default -> ofFault(kind, policy);
    };
  }

  private static List<Threshold> ofFault(StressKind kind, Policy policy) {
    FaultPolicy fault = policy.stress().fault();
    return switch (kind) {
      case ORACLE_STALE ->
          List.of(
              new Threshold("fault.oracleStaleMillis", (double) fault.oracleStaleMillis()),
              new Threshold("fault.oracleStaleMultiple", fault.oracleStaleMultiple()));
      case ORACLE_FROZEN ->
          List.of(
              new Threshold("fault.oracleFrozenMillis", (double) fault.oracleFrozenMillis()),
              new Threshold("fault.oracleFrozenBps", fault.oracleFrozenBps()));
      case ORACLE_JUMP -> one("fault.oracleJumpBps", fault.oracleJumpBps());
      case ORACLE_DIVERGENCE -> one("fault.oracleDivergenceBps", fault.oracleDivergenceBps());
      case ORACLE_SKEW -> one("fault.oracleSkewMillis", (double) fault.oracleSkewMillis());
      case DEPEG, DEPEG_LOCAL -> one("fault.depegBps", fault.depegBps());
      case BLACKOUT -> one("fault.blackoutMillis", (double) fault.blackoutMillis());
      default -> ofContagion(kind, policy.stress().contagion());
    };
  }

  private static List<Threshold> ofContagion(StressKind kind, ContagionPolicy contagion) {
    return switch (kind) {
      case VENUE_FALL -> one("contagion.venueFallBps", contagion.venueFallBps());
      case GLOBAL_FALL -> one("contagion.globalFallBps", contagion.globalFallBps());
      case ASSET_STRESS ->
          List.of(
              new Threshold("contagion.score", contagion.score()),
              new Threshold("contagion.holdMillis", (double) contagion.holdMillis()));
      case MARKET_STRESS ->
          List.of(
              new Threshold("contagion.assets", contagion.assets()),
              new Threshold("contagion.share", contagion.share()));
      default -> List.of();
    };
  }

  private static List<Threshold> one(String key, double value) {
    return List.of(new Threshold(key, value));
  }
}

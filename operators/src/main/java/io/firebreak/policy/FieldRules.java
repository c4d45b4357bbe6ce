package io.firebreak.policy;

import static io.firebreak.policy.FieldStep.AMOUNT;
import static io.firebreak.policy.FieldStep.COUNT;
import static io.firebreak.policy.FieldStep.LEVEL;
import static io.firebreak.policy.FieldStep.POINTS;
import static io.firebreak.policy.FieldStep.SHARE;
import static io.firebreak.policy.FieldStep.TIME;
import static io.firebreak.policy.Tightening.DOWN;
import static io.firebreak.policy.Tightening.NEITHER;
import static io.firebreak.policy.Tightening.UP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The declared rule of each value. A value that is not in the table has the careful rule: every
 * change counts as loosening, and the step is that of its unit.
 */
public final class FieldRules {
  private static final Map<String, FieldRule> TABLE = new HashMap<>();

  static {
    // Lower thresholds see more.
    declare(DOWN, LEVEL, "stress", "dropSigmas", "volatilityRatio", "volumeRatio");
    declare(DOWN, LEVEL, "stress", "depthWithdrawal", "liquidationRatio", "bandSigmas");
    declare(DOWN, SHARE, "stress", "dropFraction", "flowImbalance", "bandMin", "bandMax");
    declare(DOWN, AMOUNT, "stress", "liquidationUsdPerSecond");
    declare(DOWN, TIME, "stress", "repeatMillis");

    declare(DOWN, SHARE, "stress.crash", "fallFraction", "bookImbalance", "selfExcitation");
    declare(DOWN, LEVEL, "stress.crash", "fallSigmas", "spreadRatio", "messageSurprise");
    declare(DOWN, LEVEL, "stress.crash", "messageRatio");
    declare(DOWN, POINTS, "stress.crash", "spreadBps");
    declare(DOWN, COUNT, "stress.crash", "messageCount");
    declare(DOWN, TIME, "stress.fault", "oracleStaleMillis", "oracleFrozenMillis");
    declare(DOWN, TIME, "stress.fault", "oracleSkewMillis", "blackoutMillis");
    declare(DOWN, LEVEL, "stress.fault", "oracleStaleMultiple");
    declare(DOWN, POINTS, "stress.fault", "oracleFrozenBps", "oracleJumpBps");
    declare(DOWN, POINTS, "stress.fault", "oracleDivergenceBps", "depegBps");
    declare(DOWN, POINTS, "stress.contagion", "venueFallBps", "globalFallBps");
    declare(DOWN, COUNT, "stress.contagion", "assets");
    declare(DOWN, SHARE, "stress.contagion", "share");
    declare(UP, TIME, "stress.contagion", "holdMillis");
    declare(DOWN, LEVEL, "stress.contagion", "score");
    declare(DOWN, SHARE, "stress.onset", "leastFall", "watchFall", "restrictFall", "hourFall");
    declare(DOWN, SHARE, "stress.onset", "breadthFall");
    declare(UP, LEVEL, "stress.onset", "breadthWeight", "threeHourWeight", "volatilityWeight");
    declare(UP, LEVEL, "stress.onset", "speedWeight", "mostContext");

    declare(UP, LEVEL, "haircut", "tailMultiple");
    declare(UP, SHARE, "haircut", "stressedWeight");
    declare(DOWN, LEVEL, "haircut.tail", "alpha");
    declare(UP, SHARE, "haircut.tail", "longFloorShare");
    declare(NEITHER, SHARE, "haircut.tail", "step");
    declare(NEITHER, COUNT, "haircut.tail", "matureHorizons");
    declare(DOWN, SHARE, "haircut.model", "depthShare");
    declare(UP, LEVEL, "haircut.model", "mostAmplification", "impactPrefactor");
    declare(UP, SHARE, "haircut.model", "bufferFraction");
    declare(UP, POINTS, "haircut.classes.*.liquidation", "bonusBps");
    declare(DOWN, SHARE, "haircut.classes.*.liquidation", "participation");
    declare(UP, POINTS, "haircut", "gapBps", "venueFaultBps");
    declare(DOWN, POINTS, "haircut", "initialFallBpsPerDay", "maintenanceFallBpsPerDay");
    declare(UP, TIME, "haircut", "calmMillis");
    // A maintenance haircut that rises faster liquidates: that is no way to be careful.
    declare(NEITHER, POINTS, "haircut", "maintenanceRiseBpsPerHour", "maintenanceRiseBpsPerDay");
    declare(NEITHER, POINTS, "haircut", "minStepBps", "unknownImpactBpsPerHour");
    declare(NEITHER, SHARE, "haircut", "impactShare");
    declare(NEITHER, TIME, "haircut", "noticeMillis", "validMillis");
    declare(UP, LEVEL, "haircut.classes.*", "priorVolatility");
    declare(UP, TIME, "haircut.classes.*", "reactionMillis");
    declare(UP, POINTS, "haircut.classes.*", "initialFloorBps", "maintenanceFloorBps", "capBps");
    declare(UP, POINTS, "haircut.classes.*", "coldInitialBps", "coldMaintenanceBps");

    declare(DOWN, LEVEL, "breaker", "watchScore", "restrictScore", "paceScore", "haltScore");
    declare(DOWN, LEVEL, "breaker", "watchFragility", "restrictFragility", "exitRatio");
    declare(DOWN, COUNT, "breaker", "haltFamilies");
    declare(DOWN, TIME, "breaker", "paceHoldMillis", "haltHoldMillis", "blindMillis");
    declare(UP, TIME, "breaker", "watchDwellMillis", "restrictDwellMillis", "paceDwellMillis");
    declare(UP, TIME, "breaker", "haltMaxMillis", "haltBudgetMillis", "reopenStageMillis");
    declare(UP, TIME, "breaker", "stateMaxMillis");
    declare(DOWN, SHARE, "breaker", "paceShare", "blindPaceShare");
    declare(NEITHER, TIME, "breaker", "validMillis", "heartbeatMillis");
    declare(DOWN, SHARE, "breaker.limits", "paceChangeShare");
    declare(DOWN, SHARE, "breaker.scopes", "share");
    declare(DOWN, COUNT, "breaker.scopes", "leastAssets");
    declare(DOWN, LEVEL, "breaker.fastLane", "restrictWidths", "paceWidths");
  }

  private FieldRules() {}

  /** The rule of a value by its path, a class of collateral or an asset in it left out. */
  public static FieldRule of(String path) {
    String field =
        path.replaceFirst("^assets\\.[^.]+\\.", "")
            .replaceFirst("^(haircut\\.classes)\\.[^.]+\\.", "$1.*.");
    FieldRule declared = TABLE.get(field);
    return declared == null ? new FieldRule(NEITHER, stepOf(field)) : declared;
  }

  /** Every value with a rule of its own. */
  static List<String> declared() {
    return TABLE.keySet().stream().sorted().toList();
  }

  private static FieldStep stepOf(String field) {
    if (field.endsWith("Millis")) {
      return TIME;
    }
    return field.contains("Bps") ? POINTS : LEVEL;
  }

  private static void declare(
      Tightening tightening, FieldStep step, String section, String... names) {
    for (String name : names) {
      TABLE.put(section + "." + name, new FieldRule(tightening, step));
    }
  }
}

package io.firebreak.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values inside their ranges that would switch a guard off without anybody saying so: a score that
 * is never reached, a calm that lasts no time, a haircut of nothing. They are refused; a guard ends
 * by an override that has a name, a reason and an end.
 */
public final class GuardRules {
  /** Scores end at 100: levels above this are hardly ever reached. */
  private static final double HIGHEST_LEVEL = 95;

  private static final long SHORTEST_DWELL = 1_000;

  private GuardRules() {}

  /** Every guard that a policy would disable, empty for none. */
  public static List<String> violations(Policy policy) {
    Violations violations = new Violations();
    check("", policy.stress(), violations);
    check("", policy.breaker(), violations);
    check("", policy.haircut(), violations);
    new TreeMap<>(policy.assets())
        .forEach(
            (asset, own) -> {
              String at = "assets." + asset + ".";
              check(at, own.stress(), violations);
              check(at, own.breaker(), violations);
              check(at, own.haircut(), violations);
            });
    return violations.found();
  }

  private static void check(String at, StressPolicy stress, Violations violations) {
    atMost(at + "stress.dropFraction", stress.dropFraction(), 0.25, "falls are seen", violations);
    atMost(at + "stress.flowImbalance", stress.flowImbalance(), 0.95, "flow is seen", violations);
    atMost(at + "stress.bandMax", stress.bandMax(), 0.5, "the price band is hit", violations);
  }

  private static void check(String at, BreakerPolicy breaker, Violations violations) {
    String name = at + "breaker.";
    atMost(name + "haltScore", breaker.haltScore(), HIGHEST_LEVEL, "it halts", violations);
    atMost(name + "paceScore", breaker.paceScore(), HIGHEST_LEVEL, "it paces", violations);
    atMost(name + "restrictScore", breaker.restrictScore(), HIGHEST_LEVEL, "it acts", violations);
    atMost(
        name + "restrictFragility",
        breaker.restrictFragility(),
        HIGHEST_LEVEL,
        "it restricts",
        violations);
    dwell(name + "watchDwellMillis", breaker.watchDwellMillis(), violations);
    dwell(name + "restrictDwellMillis", breaker.restrictDwellMillis(), violations);
    dwell(name + "paceDwellMillis", breaker.paceDwellMillis(), violations);
    violations.that(
        breaker.validMillis() >= 2 * breaker.heartbeatMillis(),
        name + "validMillis",
        breaker.validMillis(),
        "at least two heartbeats, so that signals do not expire under a living guard");
  }

  private static void check(String at, HaircutPolicy haircut, Violations violations) {
    String name = at + "haircut.";
    aboveZero(name + "stressedWeight", haircut.stressedWeight(), violations);
    aboveZero(name + "gapBps", haircut.gapBps(), violations);
    aboveZero(name + "venueFaultBps", haircut.venueFaultBps(), violations);
    aboveZero(name + "calmMillis", (double) haircut.calmMillis(), violations);
    aboveZero(name + "noticeMillis", (double) haircut.noticeMillis(), violations);
    for (Map.Entry<String, AssetClass> row : new TreeMap<>(haircut.classes()).entrySet()) {
      String of = name + "classes." + row.getKey() + ".";
      aboveZero(of + "coldInitialBps", row.getValue().coldInitialBps(), violations);
      aboveZero(of + "coldMaintenanceBps", row.getValue().coldMaintenanceBps(), violations);
    }
  }

  private static void atMost(
      String field, double value, double max, String guard, Violations violations) {
    violations.that(
        value <= max, field, value, "at most " + max + ", so that " + guard + " at all");
  }

  private static void dwell(String field, long millis, Violations violations) {
    violations.that(
        millis >= SHORTEST_DWELL,
        field,
        millis,
        "at least " + SHORTEST_DWELL + ", so that states do not flap");
  }

  private static void aboveZero(String field, double value, Violations violations) {
    violations.that(value > 0, field, value, "above 0, or the guard is off");
  }
}

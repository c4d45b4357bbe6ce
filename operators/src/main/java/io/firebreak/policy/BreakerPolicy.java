package io.firebreak.policy;

import java.io.Serializable;

/**
 * Levels, dwells and limits of the circuit breakers. A level is reached at {@code >=}; exit is
 * below {@code exitRatio} of the entry, for the dwell, in measured calm.
 *
 * @param watchScore score that enters WATCH, in (0, 100]
 * @param watchFragility fragility that enters WATCH
 * @param restrictScore score that enters RESTRICT
 * @param restrictFragility fragility that enters RESTRICT
 * @param paceScore score that enters PACE after {@code paceHoldMillis}
 * @param haltScore score that enters HALT after {@code haltHoldMillis}, with the price band hit and
 *     {@code haltFamilies} families
 * @param paceHoldMillis in [0, 10 min]
 * @param haltHoldMillis in [0, 10 min]
 * @param haltFamilies independent families that a halt needs, in [2, 5]
 * @param exitRatio exit level over entry level, in (0, 1)
 * @param watchDwellMillis calm needed to leave WATCH, in [0, 1 d]
 * @param restrictDwellMillis calm needed to leave RESTRICT
 * @param paceDwellMillis calm needed to leave PACE
 * @param haltMaxMillis longest halt, in [10 s, 15 min]
 * @param haltBudgetMillis halted time in any rolling hour, in [haltMaxMillis, 1 h]
 * @param reopenStageMillis length of each of the three reopening stages, in [10 s, 1 h]
 * @param stateMaxMillis longest stay in WATCH, RESTRICT or PACE without new evidence, in [1 min, 7
 *     d]
 * @param paceShare share of live depth within 1 % that liquidations may take per ten seconds while
 *     pacing, in (0, 1] (methods 9.3: 400 bps of the linear depth)
 * @param blindPaceShare the same while blind, in (0, paceShare]
 * @param blindMillis blindness after which pacing starts, in [0, 15 min]
 * @param validMillis validity of a signal, in [5 s, 1 d]
 * @param heartbeatMillis interval of heartbeats, in [250 ms, 60 s]
 * @param limits parameters of the actions
 * @param scopes groups, and when they and the cluster burn
 * @param fastLane what a price may call for before its tick is decided
 */
public record BreakerPolicy(
    double watchScore,
    double watchFragility,
    double restrictScore,
    double restrictFragility,
    double paceScore,
    double haltScore,
    long paceHoldMillis,
    long haltHoldMillis,
    int haltFamilies,
    double exitRatio,
    long watchDwellMillis,
    long restrictDwellMillis,
    long paceDwellMillis,
    long haltMaxMillis,
    long haltBudgetMillis,
    long reopenStageMillis,
    long stateMaxMillis,
    double paceShare,
    double blindPaceShare,
    long blindMillis,
    long validMillis,
    long heartbeatMillis,
    BreakerLimits limits,
    ScopePolicy scopes,
    FastLanePolicy fastLane)
    implements Serializable {
  private static final long MINUTE = 60_000;

  /** A policy of before there were these sections has their defaults. */
  public BreakerPolicy {
    limits = limits == null ? BreakerLimits.defaults() : limits;
    scopes = scopes == null ? ScopePolicy.defaults() : scopes;
    fastLane = fastLane == null ? FastLanePolicy.defaults() : fastLane;
  }

  static BreakerPolicy defaults() {
    return new BreakerPolicy(
        40,
        40,
        48,
        60,
        55,
        65,
        10_000,
        5_000,
        2,
        2.0 / 3,
        5 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        5 * MINUTE,
        24 * 60 * MINUTE,
        0.4,
        0.25,
        5 * MINUTE,
        60 * MINUTE,
        5_000,
        BreakerLimits.defaults(),
        ScopePolicy.defaults(),
        FastLanePolicy.defaults());
  }

  void check(Violations violations) {
    violations.range("breaker.watchScore", watchScore, 1, 100);
    violations.range("breaker.restrictScore", restrictScore, watchScore, 100);
    violations.range("breaker.paceScore", paceScore, restrictScore, 100);
    violations.range("breaker.haltScore", haltScore, paceScore, 100);
    violations.range("breaker.watchFragility", watchFragility, 1, 100);
    violations.range("breaker.restrictFragility", restrictFragility, watchFragility, 100);
    violations.range("breaker.paceHoldMillis", paceHoldMillis, 0, 10 * MINUTE);
    violations.range("breaker.haltHoldMillis", haltHoldMillis, 0, 10 * MINUTE);
    violations.range("breaker.haltFamilies", haltFamilies, 2, 5);
    violations.range("breaker.exitRatio", exitRatio, 0.1, 0.99);
    checkTimes(violations);
    violations.range("breaker.paceShare", paceShare, 0.001, 1);
    violations.range("breaker.blindPaceShare", blindPaceShare, 0.001, paceShare);
    limits.check(violations);
    scopes.check(violations);
    fastLane.check(violations);
  }

  private void checkTimes(Violations violations) {
    long day = 24 * 60 * MINUTE;
    violations.range("breaker.watchDwellMillis", watchDwellMillis, 0, day);
    violations.range("breaker.restrictDwellMillis", restrictDwellMillis, 0, day);
    violations.range("breaker.paceDwellMillis", paceDwellMillis, 0, day);
    violations.range("breaker.haltMaxMillis", haltMaxMillis, 10_000, 15 * MINUTE);
    violations.range("breaker.haltBudgetMillis", haltBudgetMillis, haltMaxMillis, 60 * MINUTE);
    violations.range("breaker.reopenStageMillis", reopenStageMillis, 10_000, 60 * MINUTE);
    violations.range("breaker.stateMaxMillis", stateMaxMillis, MINUTE, 7 * day);
    violations.range("breaker.blindMillis", blindMillis, 0, 15 * MINUTE);
    violations.range("breaker.validMillis", validMillis, 5_000, day);
    violations.range("breaker.heartbeatMillis", heartbeatMillis, 250, MINUTE);
  }
}

package io.firebreak.stress;

import io.firebreak.model.OracleView;
import io.firebreak.model.StressKind;
import io.firebreak.policy.FaultPolicy;
import java.util.List;

/**
 * What may be wrong with an oracle: stale, frozen, jumped, away from the market, ahead of time.
 * Unknown never holds.
 */
final class OracleLetters {
  /** A jump is told while it is young; later it shows as a divergence or has been followed. */
  private static final double JUMP_SECONDS = 60;

  private OracleLetters() {}

  static List<Judgement> judge(OracleView oracle, FaultPolicy policy) {
    return List.of(
        stale(oracle, policy),
        frozen(oracle, policy),
        jump(oracle, policy),
        divergence(oracle, policy),
        skew(oracle, policy));
  }

  private static double longestSeconds(OracleView oracle, FaultPolicy policy) {
    double declared = policy.oracleStaleMillis() / 1e3;
    double learned = policy.oracleStaleMultiple() * oracle.cadenceSeconds();
    return Double.isNaN(learned) ? declared : Math.max(declared, learned);
  }

  private static Judgement stale(OracleView oracle, FaultPolicy policy) {
    double longest = longestSeconds(oracle, policy);
    return new Judgement(
        StressKind.ORACLE_STALE,
        oracle.ageSeconds() >= longest,
        oracle.ageSeconds(),
        oracle.cadenceSeconds(),
        longest);
  }

  /** One that says nothing is stale, not frozen. */
  private static Judgement frozen(OracleView oracle, FaultPolicy policy) {
    boolean speaks = oracle.ageSeconds() < oracle.unchangedSeconds();
    boolean holds =
        speaks
            && oracle.unchangedSeconds() >= policy.oracleFrozenMillis() / 1e3
            && oracle.marketMoveBps() >= policy.oracleFrozenBps();
    return new Judgement(
        StressKind.ORACLE_FROZEN,
        holds,
        oracle.marketMoveBps(),
        oracle.unchangedSeconds(),
        policy.oracleFrozenBps());
  }

  private static Judgement jump(OracleView oracle, FaultPolicy policy) {
    boolean young = oracle.jumpAgeSeconds() < JUMP_SECONDS;
    return new Judgement(
        StressKind.ORACLE_JUMP,
        young && oracle.jumpBps() >= policy.oracleJumpBps(),
        oracle.jumpBps(),
        oracle.priceUsd(),
        policy.oracleJumpBps());
  }

  private static Judgement divergence(OracleView oracle, FaultPolicy policy) {
    double distance = Math.abs(oracle.divergenceBps());
    return new Judgement(
        StressKind.ORACLE_DIVERGENCE,
        distance >= policy.oracleDivergenceBps(),
        distance,
        oracle.priceUsd(),
        policy.oracleDivergenceBps());
  }

  private static Judgement skew(OracleView oracle, FaultPolicy policy) {
    double allowed = policy.oracleSkewMillis() / 1e3;
    return new Judgement(
        StressKind.ORACLE_SKEW,
        oracle.skewSeconds() >= allowed,
        oracle.skewSeconds(),
        Double.NaN,
        allowed);
  }
}

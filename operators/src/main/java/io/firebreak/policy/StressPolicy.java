package io.firebreak.policy;

import java.io.Serializable;

/**
 * When a measure becomes a letter of the stress alphabet. Each threshold is reached at {@code >=}.
 *
 * @param dropSigmas fall in units of slow volatility over its window, in [1, 50]
 * @param dropFraction smallest fall that counts, whatever the volatility, in [0.001, 0.5]
 * @param volatilityRatio two- or fifteen-minute volatility over one-day volatility, in [1, 100]
 * @param flowImbalance share of one-sided selling in [0.1, 1]; needs half of {@code volumeRatio}
 * @param volumeRatio five-minute volume over its own day, in [1, 1000]
 * @param depthWithdrawal ln(reference / bid depth), in [0.1, 10]
 * @param liquidationRatio forced selling over its own baseline, in [1, 1e6]
 * @param liquidationUsdPerSecond smallest forced selling that counts, USD per second, in [0, 1e12]
 * @param repeatMillis a letter whose condition persists is repeated at most this often, in [1000,
 *     3600000] ms
 * @param bandSigmas half-width of the price band in five-minute sigmas, in [1, 50] (methods 6.8)
 * @param bandMin smallest half-width, fraction, in [0.001, 0.5]
 * @param bandMax largest half-width, fraction, in [0.001, 0.9]
 * @param crash falls at speed, and the books and messages around them
 * @param fault faults of oracles, pegs and feeds
 * @param contagion falls that spread over venues and assets
 * @param onset falls that begin a crash
 */
public record StressPolicy(
    double dropSigmas,
    double dropFraction,
    double volatilityRatio,
    double flowImbalance,
    double volumeRatio,
    double depthWithdrawal,
    double liquidationRatio,
    double liquidationUsdPerSecond,
    long repeatMillis,
    double bandSigmas,
    double bandMin,
    double bandMax,
    CrashPolicy crash,
    FaultPolicy fault,
    ContagionPolicy contagion,
    OnsetPolicy onset)
    implements Serializable {

  /** A policy of before there were these sections has their defaults. */
  public StressPolicy {
    crash = crash == null ? CrashPolicy.defaults() : crash;
    fault = fault == null ? FaultPolicy.defaults() : fault;
    contagion = contagion == null ? ContagionPolicy.defaults() : contagion;
    onset = onset == null ? OnsetPolicy.defaults() : onset;
  }

  static StressPolicy defaults() {
    return new StressPolicy(
        3.5,
        0.025,
        3,
        0.5,
        4,
        0.7,
        5,
        1_000,
        60_000,
        8,
        0.02,
        0.15,
        CrashPolicy.defaults(),
        FaultPolicy.defaults(),
        ContagionPolicy.defaults(),
        OnsetPolicy.defaults());
  }

  void check(Violations violations) {
    violations.range("stress.dropSigmas", dropSigmas, 1, 50);
    violations.range("stress.dropFraction", dropFraction, 0.001, 0.5);
    violations.range("stress.volatilityRatio", volatilityRatio, 1, 100);
    violations.range("stress.flowImbalance", flowImbalance, 0.1, 1);
    violations.range("stress.volumeRatio", volumeRatio, 1, 1_000);
    violations.range("stress.depthWithdrawal", depthWithdrawal, 0.1, 10);
    violations.range("stress.liquidationRatio", liquidationRatio, 1, 1e6);
    violations.range("stress.liquidationUsdPerSecond", liquidationUsdPerSecond, 0, 1e12);
    violations.range("stress.repeatMillis", repeatMillis, 1_000, 3_600_000);
    violations.range("stress.bandSigmas", bandSigmas, 1, 50);
    violations.range("stress.bandMin", bandMin, 0.001, 0.5);
    violations.range("stress.bandMax", bandMax, bandMin, 0.9);
    crash.check(violations);
    fault.check(violations);
    contagion.check(violations);
    onset.check(violations);
  }
}

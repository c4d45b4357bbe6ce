package io.firebreak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every range of a policy at both of its ends, and one step beyond them. */
class PolicyValidatorTest {

  @ParameterizedTest
  @CsvSource({
    "consolidation.freshMillis, 1000, 600000, 1",
    "consolidation.staleFloorMillis, 1000, 3600000, 1",
    "consolidation.staleGapMultiple, 1, 100, 0.001",
    "consolidation.venueFaultBps, 10, 5000, 0.001",
    "stress.dropSigmas, 1, 50, 0.001",
    "stress.dropFraction, 0.001, 0.5, 0.0001",
    "stress.volatilityRatio, 1, 100, 0.001",
    "stress.flowImbalance, 0.1, 1, 0.001",
    "stress.volumeRatio, 1, 1000, 0.001",
    "stress.depthWithdrawal, 0.1, 10, 0.001",
    "stress.liquidationRatio, 1, 1e6, 0.001",
    "stress.liquidationUsdPerSecond, 0, 1e12, 0.001",
    "stress.repeatMillis, 1000, 3600000, 1",
    "stress.bandSigmas, 1, 50, 0.001",
    "stress.bandMax, 0.02, 0.9, 0.0001",
    "haircut.tailMultiple, 2, 10, 0.001",
    "haircut.stressedWeight, 0.25, 1, 0.001",
    "haircut.maintenanceRiseBpsPerHour, 10, 50, 1",
    "haircut.tail.alpha, 0.0001, 0.1, 0.00001",
    "haircut.tail.step, 0, 1, 0.001",
    "haircut.tail.longFloorShare, 0.25, 1, 0.001",
    "haircut.tail.matureHorizons, 0, 100000, 1",
    "haircut.model.depthShare, 0.05, 1, 0.001",
    "haircut.model.mostAmplification, 1, 10, 0.001",
    "haircut.model.impactPrefactor, 0.1, 10, 0.001",
    "haircut.model.bufferFraction, 0.25, 1, 0.001",
    "haircut.minStepBps, 1, 500, 1",
    "haircut.initialFallBpsPerDay, 1, 500, 1",
    "haircut.calmMillis, 3600000, 2592000000, 1",
    "haircut.maintenanceFallBpsPerDay, 1, 500, 1",
    "haircut.maintenanceRiseBpsPerDay, 50, 300, 1",
    "haircut.unknownImpactBpsPerHour, 1, 10, 1",
    "haircut.impactShare, 0.001, 0.25, 0.0001",
    "haircut.noticeMillis, 900000, 604800000, 1",
    "haircut.gapBps, 50, 2000, 1",
    "haircut.venueFaultBps, 50, 2000, 1",
    "stress.crash.fallFraction, 0.001, 0.9, 0.0001",
    "stress.crash.fallSigmas, 1, 100, 0.001",
    "stress.crash.recoveryShare, 0.05, 1, 0.0001",
    "stress.crash.recoveryMillis, 60000, 3600000, 1",
    "stress.crash.bookImbalance, 0.1, 1, 0.0001",
    "stress.crash.spreadRatio, 1, 1000, 0.001",
    "stress.crash.spreadBps, 0.1, 5000, 0.001",
    "stress.crash.messageSurprise, 1, 1000, 0.001",
    "stress.crash.messageRatio, 1, 1000, 0.001",
    "stress.crash.messageCount, 1, 1000000, 1",
    "stress.crash.selfExcitation, 0.5, 0.999, 0.0001",
    "stress.fault.oracleStaleMillis, 1000, 604800000, 1",
    "stress.fault.oracleStaleMultiple, 1, 100, 0.001",
    "stress.fault.oracleFrozenMillis, 1000, 86400000, 1",
    "stress.fault.oracleFrozenBps, 1, 10000, 0.001",
    "stress.fault.oracleJumpBps, 1, 10000, 0.001",
    "stress.fault.oracleDivergenceBps, 1, 10000, 0.001",
    "stress.fault.oracleSkewMillis, 1, 600000, 1",
    "stress.fault.depegBps, 1, 10000, 0.001",
    "stress.fault.blackoutMillis, 1000, 900000, 1",
    "stress.contagion.venueFallBps, 10, 5000, 0.001",
    "stress.contagion.globalFallBps, 10, 9000, 0.001",
    "stress.contagion.assets, 2, 256, 1",
    "stress.contagion.share, 0, 1, 0.0001",
    "stress.contagion.holdMillis, 1000, 3600000, 1",
    "stress.contagion.score, 0, 100, 0.001",
    "stress.onset.leastFall, 0.001, 0.1225, 0.0001",
    "stress.onset.watchFall, 0.025, 0.3012, 0.0001",
    "stress.onset.restrictFall, 0.1225, 2, 0.0001",
    "stress.onset.hourFall, 0.01, 2, 0.0001",
    "stress.onset.breadthWeight, 0, 5, 0.001",
    "stress.onset.breadthFall, 0.001, 0.5, 0.0001",
    "stress.onset.threeHourWeight, 0, 20, 0.001",
    "stress.onset.volatilityWeight, 0, 5, 0.001",
    "stress.onset.speedWeight, 0, 50, 0.001",
    "stress.onset.speedFall, 0, 0.5, 0.0001",
    "stress.onset.mostContext, 0, 3, 0.001",
    "stress.onset.repeatStep, 0.01, 3, 0.001",
    "stress.onset.exitStep, 0, 3, 0.001",
    "stress.onset.episodeMillis, 60000, 21600000, 1",
    "haircut.validMillis, 60000, 604800000, 1",
    "breaker.watchScore, 1, 48, 0.001",
    "breaker.restrictScore, 40, 55, 0.001",
    "breaker.paceScore, 48, 65, 0.001",
    "breaker.haltScore, 55, 100, 0.001",
    "breaker.watchFragility, 1, 60, 0.001",
    "breaker.restrictFragility, 40, 100, 0.001",
    "breaker.paceHoldMillis, 0, 600000, 1",
    "breaker.haltHoldMillis, 0, 600000, 1",
    "breaker.haltFamilies, 2, 5, 1",
    "breaker.exitRatio, 0.1, 0.99, 0.001",
    "breaker.watchDwellMillis, 0, 86400000, 1",
    "breaker.restrictDwellMillis, 0, 86400000, 1",
    "breaker.paceDwellMillis, 0, 86400000, 1",
    "breaker.haltMaxMillis, 10000, 900000, 1",
    "breaker.haltBudgetMillis, 600000, 3600000, 1",
    "breaker.reopenStageMillis, 10000, 3600000, 1",
    "breaker.stateMaxMillis, 60000, 604800000, 1",
    "breaker.paceShare, 0.25, 1, 0.001",
    "breaker.blindPaceShare, 0.001, 0.4, 0.0001",
    "breaker.blindMillis, 0, 900000, 1",
    "breaker.validMillis, 5000, 86400000, 1",
    "breaker.heartbeatMillis, 250, 60000, 1",
    "breaker.limits.paceChangeShare, 0.05, 0.9, 0.001",
    "breaker.fastLane.restrictWidths, 1, 1.5, 0.001",
    "breaker.fastLane.paceWidths, 1.25, 10, 0.001"
  })
  void rangeIncludesItsEndsAndNothingBeyond(String field, double min, double max, double step) {
    assertThat(violations(field, min)).isEmpty();
    assertThat(violations(field, max)).isEmpty();
    assertThat(violations(field, min - step)).isNotEmpty();
    assertThat(violations(field, max + step)).isNotEmpty();
  }

  private static List<String> violations(String field, double value) {
    return PolicyValidator.violations(PolicyFields.with(field, value));
  }

  @Test
  void shippedPolicyIsValid() {
    assertThat(PolicyValidator.violations(Policy.v0())).isEmpty();
  }

  @Test
  void messageNamesFieldValueAndRange() {
    assertThat(violations("stress.dropSigmas", 0.5))
        .containsExactly("stress.dropSigmas must be in [1, 50], was 0.5");
  }

  @Test
  void notANumberIsOutOfEveryRange() {
    assertThat(violations("breaker.exitRatio", Double.NaN)).hasSize(1);
  }

  @Test
  void allErrorsAreToldAtOnce() {
    Policy wrong = PolicyFields.with("stress.dropSigmas", 0);
    Policy worse =
        new Policy(
            -1,
            0,
            PolicyFields.with("consolidation.freshMillis", 0).consolidation(),
            wrong.stress(),
            PolicyFields.with("haircut.gapBps", -1).haircut(),
            PolicyFields.with("breaker.haltFamilies", 1).breaker(),
            wrong.quality());
    assertThat(PolicyValidator.violations(worse)).hasSize(5);
  }

  @Test
  void everyFieldOfAClassIsJudged() {
    Violations violations = new Violations();
    new AssetClass(0, 0, -1, -2, -2, -3, -3, LiquidationTerms.plain()).check("odd", violations);
    assertThat(violations.found()).hasSize(7).allMatch(text -> text.startsWith("haircut.classes."));
  }

  @Test
  void everyTraitOfAnAssetIsJudged() {
    Violations violations = new Violations();
    new AssetTraits(9_001, 1.1, 5.1, -1.1).check("ODD", violations);
    assertThat(violations.found())
        .hasSize(4)
        .allMatch(text -> text.startsWith("haircut.model.traits.ODD."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,1", "1,1", "0.5", "1,2,3,4,5,6,7,8", "NaN", "1e13"})
  void tiersAreFewAndRise(String boundsUsd) {
    Violations violations = new Violations();
    List<Double> bounds = Arrays.stream(boundsUsd.split(",", -1)).map(Double::valueOf).toList();
    new LiquidationTerms(0, 0.1, bounds).check("at.", violations);
    assertThat(violations.found()).singleElement().asString().startsWith("at.tierBoundsUsd must");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.1", "2001, 0.1", "0, 0.009", "0, 0.501"})
  void bonusAndParticipationHaveTheirRange(int bonusBps, double participation) {
    Violations violations = new Violations();
    new LiquidationTerms(bonusBps, participation, List.of()).check("at.", violations);
    assertThat(violations.found()).hasSize(1);
  }

  @Test
  void assetMustHaveAClassThatExists() {
    HaircutPolicy base = Policy.v0().haircut();
    HaircutPolicy orphan = classed(base, Map.of("BTC", "huge"), base.defaultClass());
    assertThat(found(orphan)).singleElement().asString().contains("haircut.assetClasses.BTC");
  }

  @Test
  void defaultClassMustExist() {
    HaircutPolicy base = Policy.v0().haircut();
    assertThat(found(classed(base, Map.of(), "huge")))
        .singleElement()
        .asString()
        .startsWith("haircut.defaultClass must be one of [");
  }

  private static List<String> found(HaircutPolicy policy) {
    Violations violations = new Violations();
    policy.check(violations);
    return violations.found();
  }

  private static HaircutPolicy classed(
      HaircutPolicy base, Map<String, String> assetClasses, String defaultClass) {
    return new HaircutPolicy(
        base.tailMultiple(),
        base.stressedWeight(),
        base.minStepBps(),
        base.initialFallBpsPerDay(),
        base.calmMillis(),
        base.maintenanceRiseBpsPerHour(),
        base.maintenanceRiseBpsPerDay(),
        base.maintenanceFallBpsPerDay(),
        base.unknownImpactBpsPerHour(),
        base.impactShare(),
        base.noticeMillis(),
        base.gapBps(),
        base.venueFaultBps(),
        base.validMillis(),
        base.classes(),
        assetClasses,
        defaultClass,
        base.model(),
        base.tail());
  }
}

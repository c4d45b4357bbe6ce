package io.firebreak.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.OracleView;
import io.firebreak.model.StressKind;
import io.firebreak.policy.FaultPolicy;
import io.firebreak.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each fault of an oracle, exactly at its threshold and just below. */
class OracleLettersTest {
  private static final FaultPolicy POLICY = Policy.v0().stress().fault();

  private double ageSeconds;
  private double cadenceSeconds = 60;
  private double unchangedSeconds;
  private double marketMoveBps;
  private double divergenceBps;
  private double jumpBps;
  private double jumpAgeSeconds;
  private double skewSeconds;

  private List<StressKind> letters() {
    OracleView view =
        new OracleView(
            100,
            ageSeconds,
            cadenceSeconds,
            unchangedSeconds,
            marketMoveBps,
            divergenceBps,
            jumpBps,
            jumpAgeSeconds,
            skewSeconds);
    return OracleLetters.judge(view, POLICY).stream()
        .filter(Judgement::holds)
        .map(Judgement::kind)
        .toList();
  }

  @Test
  void noOracleSpellsNothing() {
    assertThat(OracleLetters.judge(OracleView.unknown(), POLICY)).noneMatch(Judgement::holds);
  }

  @Test
  void calmOracleSpellsNothing() {
    assertThat(letters()).isEmpty();
  }

  @Test
  void isStaleAtItsAge() {
    ageSeconds = 3_600;
    assertThat(letters()).containsExactly(StressKind.ORACLE_STALE);
    ageSeconds = Math.nextDown(3_600.0);
    assertThat(letters()).isEmpty();
  }

  @Test
  void slowOracleIsStaleByItsOwnCadence() {
    cadenceSeconds = 86_400;
    ageSeconds = 3 * 86_400 - 1;
    assertThat(letters()).isEmpty();
    ageSeconds = 3 * 86_400;
    assertThat(letters()).containsExactly(StressKind.ORACLE_STALE);
  }

  @Test
  void isFrozenWhereItPublishesOnePriceWhileTheMarketMoves() {
    unchangedSeconds = 300;
    marketMoveBps = POLICY.oracleFrozenBps();
    assertThat(letters()).containsExactly(StressKind.ORACLE_FROZEN);
    marketMoveBps = Math.nextDown(POLICY.oracleFrozenBps());
    assertThat(letters()).isEmpty();
  }

  @Test
  void oneThatSaysNothingIsNotFrozen() {
    unchangedSeconds = 300;
    ageSeconds = 300;
    marketMoveBps = 1_000;
    assertThat(letters()).isEmpty();
  }

  @Test
  void jumpsAtItsDistanceFromTheMarketsMove() {
    jumpBps = POLICY.oracleJumpBps();
    assertThat(letters()).containsExactly(StressKind.ORACLE_JUMP);
    jumpBps = Math.nextDown(POLICY.oracleJumpBps());
    assertThat(letters()).isEmpty();
  }

  @Test
  void oldJumpIsToldNoMore() {
    jumpBps = 5_000;
    jumpAgeSeconds = 60;
    assertThat(letters()).isEmpty();
  }

  @Test
  void divergesToBothSides() {
    divergenceBps = POLICY.oracleDivergenceBps();
    assertThat(letters()).containsExactly(StressKind.ORACLE_DIVERGENCE);
    divergenceBps = -POLICY.oracleDivergenceBps();
    assertThat(letters()).containsExactly(StressKind.ORACLE_DIVERGENCE);
  }

  @Test
  void isAheadOfTimeAtItsSkew() {
    skewSeconds = 5;
    assertThat(letters()).containsExactly(StressKind.ORACLE_SKEW);
    skewSeconds = Math.nextDown(5.0);
    assertThat(letters()).isEmpty();
  }
}

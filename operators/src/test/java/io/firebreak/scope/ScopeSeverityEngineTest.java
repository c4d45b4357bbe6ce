package io.firebreak.scope;

import static io.firebreak.scope.ScopeRun.letter;
import static io.firebreak.scope.ScopeRun.severity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scope burns when a third of its sighted members do, and at least two. */
class ScopeSeverityEngineTest {
  private final ScopeRun<ScopeSeverityState, StressEvent, StressEvent> run =
      new ScopeRun<>(new ScopeSeverityEngine(), "cluster");

  /** Seven assets: the quorum of the cluster is three, that of the two majors two. */
  @BeforeEach
  void everybodyIsCalm() {
    run.at(
        0,
        severity("ADA", 0),
        severity("BTC", 0),
        severity("DOGE", 0),
        severity("ETH", 0),
        severity("SOL", 0),
        severity("TRX", 0),
        severity("XRP", 0));
    run.all().clear();
  }

  @Test
  void oneAssetAloneDoesNotMoveItsScopes() {
    assertThat(run.at(1_000, severity("BTC", 90))).isEmpty();
  }

  @Test
  void aGroupBurnsWithItsQuorumAndAsHardAsTheMildestOfIt() {
    run.at(1_000, severity("BTC", 90));
    assertThat(run.at(2_000, severity("ETH", 58)))
        .extracting(StressEvent::asset, StressEvent::score)
        .containsExactly(tuple("group:majors", 58.0));
  }

  @Test
  void contagionReachesTheClusterOnlyWithTheThirdAsset() {
    run.at(1_000, severity("SOL", 60), severity("XRP", 60));
    assertThat(run.all()).isEmpty();
    assertThat(run.at(2_000, severity("ADA", 60)))
        .extracting(StressEvent::asset)
        .containsExactly("cluster");
  }

  @Test
  void recoveryIsTold() {
    run.at(1_000, severity("BTC", 90), severity("ETH", 58));
    assertThat(run.at(2_000, severity("ETH", 0)))
        .extracting(StressEvent::asset, StressEvent::score)
        .containsExactly(tuple("group:majors", 0.0));
  }

  @Test
  void nothingIsToldWhileNoBreakerCouldDecideOtherwise() {
    run.at(1_000, severity("BTC", 90), severity("ETH", 58));
    assertThat(run.at(2_000, severity("ETH", 59), severity("BTC", 91))).isEmpty();
  }

  @Test
  void aBlindAssetIsNoMember() {
    run.at(1_000, severity("BTC", 90), letter("ETH", StressKind.BLIND, 90, 1));
    assertThat(run.all()).isEmpty();
  }

  @Test
  void calmIsToldAnewWhenItIsSeenAgain() {
    run.at(1_000, severity("BTC", 90), severity("ETH", 90));
    run.at(2_000, letter("BTC", StressKind.BLIND, 0, 1), letter("ETH", StressKind.BLIND, 0, 1));
    run.all().clear();
    run.at(3_000, sighted("BTC"), sighted("ETH"));
    assertThat(run.all())
        .extracting(StressEvent::asset, StressEvent::kind)
        .contains(tuple("group:majors", StressKind.SIGHTED));
  }

  @Test
  void calmIsToldThoughOneMemberWasLostMeanwhile() {
    run.at(1_000, severity("BTC", 90), severity("ETH", 90));
    run.at(2_000, letter("ETH", StressKind.BLIND, 90, 1));
    run.all().clear();
    run.at(3_000, severity("BTC", 0), sighted("ETH"));
    assertThat(run.all()).extracting(StressEvent::score).containsExactly(0.0);
  }

  @Test
  void aScopeIsBlindOnlyWhenAllItsMembersAre() {
    run.at(1_000, letter("BTC", StressKind.BLIND, 0, 1));
    assertThat(run.all()).isEmpty();
    run.at(2_000, letter("ETH", StressKind.BLIND, 0, 1));
    assertThat(run.all())
        .extracting(StressEvent::asset, StressEvent::kind)
        .containsExactly(tuple("group:majors", StressKind.BLIND));
  }

  @Test
  void theDepthOfAScopeIsThatOfAllItsMembers() {
    run.at(
        1_000,
        letter("BTC", StressKind.SEVERITY, 90, 3_000_000),
        letter("ETH", StressKind.SEVERITY, 90, Double.NaN));
    assertThat(run.all()).extracting(StressEvent::depthUsd).containsExactly(3_000_000.0);
  }

  @Test
  void aFallOfTheDepthOfARaisedScopeIsTold() {
    run.at(1_000, severity("BTC", 90), severity("ETH", 90));
    run.all().clear();
    run.at(2_000, letter("BTC", StressKind.SEVERITY, 90, 610_000));
    assertThat(run.all()).isEmpty();
    run.at(3_000, letter("BTC", StressKind.SEVERITY, 90, 600_000));
    assertThat(run.all()).extracting(StressEvent::depthUsd).containsExactly(1_600_000.0);
  }

  @Test
  void anAssetThatIsBlindAndSilentForThirtyDaysLeaves() {
    run.at(1_000, letter("XRP", StressKind.BLIND, 0, 1));
    run.at(1_000 + Membership.LEAVES_MILLIS - 250, severity("BTC", 0));
    assertThat(run.state().members()).hasSize(7);
    run.at(1_000 + Membership.LEAVES_MILLIS, severity("BTC", 0));
    assertThat(run.state().members()).extracting(MemberSeverity::asset).doesNotContain("XRP");
  }

  @Test
  void anAssetThatIsCalmForYearsCountsInTheQuorum() {
    long later = 12 * Membership.LEAVES_MILLIS;
    assertThat(run.at(later, severity("SOL", 60), severity("XRP", 60))).isEmpty();
    assertThat(run.state().members()).hasSize(7);
  }

  private static StressEvent sighted(String asset) {
    return letter(asset, StressKind.SIGHTED, 0, 1_000_000);
  }
}

package io.firebreak.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.firebreak.model.BreakerState;
import io.firebreak.model.ScopeNotice;
import io.firebreak.model.StressKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BTC and ETH are majors; XRP is in the cluster alone. */
class ScopeSpreadEngineTest {
  private final ScopeRun<ScopeSpreadState, ScopeMove, ScopeNotice> run =
      new ScopeRun<>(new ScopeSpreadEngine(), "cluster");

  @BeforeEach
  void assetsAreHeard() {
    run.at(0, heard("BTC"), heard("ETH"), heard("XRP"));
  }

  @Test
  void nothingIsToldWhileNothingIsRaised() {
    assertThat(run.all()).isEmpty();
  }

  @Test
  void aGroupReachesItsMembersOnly() {
    assertThat(run.at(1_000, scope("group:majors", BreakerState.PACE)))
        .extracting(ScopeNotice::asset)
        .containsExactly("BTC", "ETH");
  }

  @Test
  void theStrictestScopeCounts() {
    run.at(1_000, scope("group:majors", BreakerState.PACE));
    run.at(2_000, scope("cluster", BreakerState.WATCH));
    assertThat(run.all()).filteredOn(notice -> notice.asset().equals("BTC")).hasSize(1);
    assertThat(run.all()).filteredOn(notice -> notice.asset().equals("XRP")).hasSize(1);
  }

  @Test
  void recoveryLowersInOrder() {
    run.at(1_000, scope("group:majors", BreakerState.PACE), scope("cluster", BreakerState.WATCH));
    assertThat(run.at(2_000, scope("group:majors", BreakerState.NORMAL)))
        .extracting(ScopeNotice::asset, ScopeNotice::state, ScopeNotice::scope)
        .containsExactly(
            tuple("BTC", BreakerState.WATCH, "cluster"),
            tuple("ETH", BreakerState.WATCH, "cluster"));
  }

  @Test
  void anAssetThatComesLaterIsTold() {
    run.at(1_000, scope("cluster", BreakerState.RESTRICT));
    assertThat(run.at(2_000, heard("SOL")))
        .extracting(ScopeNotice::asset, ScopeNotice::state)
        .containsExactly(tuple("SOL", BreakerState.RESTRICT));
  }

  @Test
  void aRenewalIsNoNews() {
    run.at(1_000, scope("cluster", BreakerState.RESTRICT));
    assertThat(run.at(2_000, scope("cluster", BreakerState.RESTRICT))).isEmpty();
  }

  @Test
  void aHaltThatIsRenewedIsPassedOn() {
    run.at(1_000, halt("group:majors", 9_000));
    assertThat(run.at(2_000, halt("group:majors", 12_000)))
        .extracting(ScopeNotice::asset, ScopeNotice::untilMillis)
        .containsExactly(tuple("BTC", 12_000L), tuple("ETH", 12_000L));
  }

  private static ScopeMove halt(String scope, long untilMillis) {
    return new ScopeMove(scope, "", 0, BreakerState.HALT, untilMillis, null);
  }

  @Test
  void anAssetThatIsBlindAndSilentForThirtyDaysLeaves() {
    run.at(1_000, heard("XRP", StressKind.BLIND));
    run.at(1_000 + Membership.LEAVES_MILLIS - 250, heard("BTC"));
    assertThat(run.state().told()).hasSize(3);
    run.at(1_000 + Membership.LEAVES_MILLIS, heard("BTC"));
    assertThat(run.state().told()).extracting(ScopeNotice::asset).containsExactly("BTC", "ETH");
    assertThat(run.state().heard()).hasSize(2);
  }

  @Test
  void anAssetThatIsCalmForYearsStaysAndIsTold() {
    run.at(1_000, heard("XRP", StressKind.SEVERITY));
    run.at(12 * Membership.LEAVES_MILLIS, heard("BTC"));
    assertThat(run.at(13 * Membership.LEAVES_MILLIS, scope("cluster", BreakerState.HALT)))
        .extracting(ScopeNotice::asset)
        .containsExactly("BTC", "ETH", "XRP");
  }

  @Test
  void aBlindAssetThatIsStillHaltedByItsScopeStaysUntilItIsReleased() {
    run.at(1_000, heard("XRP", StressKind.BLIND), scope("cluster", BreakerState.PACE));
    run.at(2 * Membership.LEAVES_MILLIS, heard("BTC"));
    assertThat(run.at(3 * Membership.LEAVES_MILLIS, scope("cluster", BreakerState.NORMAL)))
        .extracting(ScopeNotice::asset)
        .contains("XRP");
    assertThat(run.state().told()).extracting(ScopeNotice::asset).doesNotContain("XRP");
  }

  private static ScopeMove heard(String asset, StressKind letter) {
    return new ScopeMove("", asset, 0, BreakerState.NORMAL, 0, letter);
  }

  private static ScopeMove heard(String asset) {
    return heard(asset, StressKind.SIGHTED);
  }

  private static ScopeMove scope(String scope, BreakerState state) {
    return new ScopeMove(scope, "", 0, state, 9_000, null);
  }
}

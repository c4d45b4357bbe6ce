package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.AssetGroup;
import io.firebreak.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideJudgeTest {
  private static final long CLOCK = 1_000_000;
  private static final int NONE = OperatorOverride.UNPINNED;

  @ParameterizedTest
  @CsvSource({
    "HALT, 1000, true",
    "HALT, 3600000, true",
    "HALT, 3600001, false",
    "HALT, 999, false",
    "RELEASE, 3600001, false",
    "MUTE, 86400000, true",
    "MUTE, 86400001, false"
  })
  void lengthIsBoundedByTheAction(OverrideAction action, long ttlMillis, boolean allowed) {
    List<String> errors = judge(order(action, "asset:BTC", ttlMillis)).errors();
    assertThat(errors.isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BTC", "asset:", "asset:B C", "group:none", "venue:binance|BTC", ""})
  void scopeThatIsNoneIsRefused(String scope) {
    assertThat(judge(order(OverrideAction.HALT, scope, 60_000)).errors())
        .singleElement()
        .asString()
        .startsWith("scope must be asset:NAME, cluster, or group:NAME")
        .endsWith("was " + scope);
  }

  @Test
  void groupStandsForItsAssets() {
    OperatorOverride order = judge(order(OverrideAction.HALT, "group:majors", 60_000)).override();
    assertThat(order.assets()).containsExactly("BTC", "ETH");
    assertThat(order.covers("ETH")).isTrue();
    assertThat(order.covers("SOL")).isFalse();
    assertThat(order.covers("group:majors")).isTrue();
    assertThat(order.covers("group:stables")).isFalse();
    assertThat(order.covers("cluster")).isFalse();
  }

  @Test
  void clusterCoversEveryAsset() {
    OperatorOverride order = judge(order(OverrideAction.HALT, "cluster", 60_000)).override();
    assertThat(order.covers("ANYTHING")).isTrue();
    assertThat(order.covers("cluster")).isTrue();
    assertThat(order.covers("group:majors")).isTrue();
    assertThat(order.covers("venue:binance|BTC")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "300, 200, true",
    "299, 200, false",
    "9500, 200, true",
    "9501, 200, false",
    "300, 199, false",
    "300, 301, false",
    "-1, 200, true",
    "-1, -1, false"
  })
  void pinStaysBetweenFloorAndCapOfItsClass(int initialBps, int maintenanceBps, boolean allowed) {
    assertThat(judge(pin(initialBps, maintenanceBps)).errors().isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"2592000000, true", "2592000001, false"})
  void isOrderedAtMostThirtyDaysAhead(long ahead, boolean allowed) {
    OverrideProposal order =
        new OverrideProposal(
            OverrideAction.HALT,
            "cluster",
            "Eve",
            "drill",
            CLOCK + ahead,
            60_000,
            NONE,
            NONE,
            false,
            List.of());
    assertThat(judge(order).errors().isEmpty()).isEqualTo(allowed);
  }

  @Test
  void everyErrorIsToldAtOnce() {
    OverrideProposal bad =
        new OverrideProposal(
            OverrideAction.MUTE, "x", " ", "", 1, 0, 5, NONE, false, List.of("unknown key"));
    assertThat(judge(bad).errors()).hasSize(7);
    assertThat(judge(bad).override()).isNull();
  }

  @Test
  void onlyAHaltAndALowerBoundTighten() {
    assertThat(order(OverrideAction.HALT, "cluster", 1).loosens()).isFalse();
    assertThat(order(OverrideAction.RELEASE, "cluster", 1).loosens()).isTrue();
    assertThat(order(OverrideAction.MUTE, "cluster", 1).loosens()).isTrue();
    assertThat(pin(500, NONE).loosens()).isTrue();
  }

  private static OverrideProposal order(OverrideAction action, String scope, long ttlMillis) {
    return new OverrideProposal(
        action, scope, "Eve", "drill", Long.MIN_VALUE, ttlMillis, NONE, NONE, false, List.of());
  }

  private static OverrideProposal pin(int initialBps, int maintenanceBps) {
    return new OverrideProposal(
        OverrideAction.PIN,
        "asset:BTC",
        "Eve",
        "drill",
        Long.MIN_VALUE,
        60_000,
        initialBps,
        maintenanceBps,
        false,
        List.of());
  }

  private static OverrideJudge.Verdict judge(OverrideProposal proposal) {
    Policy base = Policy.v0();
    Policy grouped =
        new Policy(
            1,
            0,
            base.consolidation(),
            base.stress(),
            base.haircut(),
            base.breaker(),
            base.quality(),
            Policy.ENDLESS,
            Map.of("majors", new AssetGroup(List.of("BTC", "ETH"))),
            Map.of());
    Bench bench = new Bench(CLOCK, 1_000, new PolicyTimeline(List.of(grouped), 1), 1);
    return OverrideJudge.judge(proposal, ControlRules.defaults(), bench);
  }
}

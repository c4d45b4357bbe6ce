package io.firebreak.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sender of an override is told before it is sent. */
class OverrideShapeTest {
  private static final long HOUR = 3_600_000;

  @Test
  void aHaltOfAnAssetHasNothingWrong() {
    assertThat(errors(halt("asset:BTC", "Eve", "outage", HOUR))).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertThat(errors(halt("BTC", "", " ", 25 * HOUR)))
        .satisfiesExactly(
            error -> assertThat(error).startsWith("scope must be").endsWith("was BTC"),
            error -> assertThat(error).startsWith("operator must be a name"),
            error -> assertThat(error).startsWith("reason must have 1 to 500"),
            error -> assertThat(error).startsWith("ttl of HALT").endsWith("was 90000000"));
  }

  @Test
  void aPinNeedsAHaircutAndOnlyAPinHasOne() {
    int none = OperatorOverride.UNPINNED;
    assertThat(errors(of(OverrideAction.PIN, none, none)))
        .singleElement()
        .asString()
        .contains("PIN");
    assertThat(errors(of(OverrideAction.HALT, 500, none)))
        .singleElement()
        .asString()
        .contains("PIN");
    assertThat(errors(of(OverrideAction.PIN, 9_999, none))).isEmpty();
    assertThat(errors(of(OverrideAction.PIN, 10_000, none)))
        .containsExactly("initialBps must be in [0, 9999], was 10000");
    assertThat(errors(of(OverrideAction.PIN, 500, 501)))
        .containsExactly("maintenanceBps must be in [0, 500], was 501");
  }

  private static OverrideProposal halt(String scope, String operator, String reason, long ttl) {
    int none = OperatorOverride.UNPINNED;
    return new OverrideProposal(
        OverrideAction.HALT, scope, operator, reason, 0, ttl, none, none, false, List.of());
  }

  private static OverrideProposal of(OverrideAction action, int initialBps, int maintenanceBps) {
    return new OverrideProposal(
        action, "cluster", "Eve", "why", 0, HOUR, initialBps, maintenanceBps, false, List.of());
  }

  private static List<String> errors(OverrideProposal proposal) {
    List<String> errors = new ArrayList<>();
    OverrideShape.checkSent(proposal, errors);
    return errors;
  }
}

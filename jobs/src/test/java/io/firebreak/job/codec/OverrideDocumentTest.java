package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideAction;
import io.firebreak.control.OverrideProposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrideDocumentTest {
  private static final int NONE = OperatorOverride.UNPINNED;

  @Test
  void readsAnOrder() {
    String document =
        """
        override: halt
        scope: asset:BTC
        operator: Eve
        reason: venue outage
        ttl: 10m
        """;
    assertThat(OverrideDocument.parse(document))
        .isEqualTo(
            new OverrideProposal(
                OverrideAction.HALT,
                "asset:BTC",
                "Eve",
                "venue outage",
                Long.MIN_VALUE,
                600_000,
                NONE,
                NONE,
                false,
                List.of()));
  }

  @Test
  void readsAPin() {
    OverrideProposal pin =
        OverrideDocument.parse(
            """
            override: pin
            scope: cluster
            operator: Eve
            reason: x
            ttl: 5000
            from: 9000
            initialBps: 900
            atLeast: true
            """);
    assertThat(pin.errors()).isEmpty();
    assertThat(pin.initialBps()).isEqualTo(900);
    assertThat(pin.maintenanceBps()).isEqualTo(NONE);
    assertThat(pin.atLeast()).isTrue();
    assertThat(pin.fromMillis()).isEqualTo(9_000);
  }

  @Test
  void everyErrorIsTold() {
    assertThat(
            OverrideDocument.parse(
                    "override: stop\nttl: soon\nfrom: 1.5\ninitialBps: -1\natLeast: 1\nx: 1\n")
                .errors())
        .hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({
    "250ms, 250",
    "90s, 90000",
    "15m, 900000",
    "2h, 7200000",
    "7d, 604800000",
    "600000, 600000",
    "m, -1",
    "-5m, -1",
    "1.5h, -1",
    "99999999999999999999s, -1"
  })
  void readsDurations(String text, long millis) {
    assertThat(Durations.millis(text)).isEqualTo(millis);
  }

  @Test
  void acceptedOverrideIsReadBackAsWritten() {
    PolicyDocuments documents = new PolicyDocuments();
    OperatorOverride order =
        new OperatorOverride(
            3, OverrideAction.PIN, "group:g", List.of("A", "B"), "E", "r", 5, 9, 100, NONE, true);
    assertThat(documents.accepted(documents.write(order))).isEqualTo(order);
  }

  @Test
  void policyIsNoOverride() {
    assertThat(OverrideDocument.is("version: 1")).isFalse();
    assertThat(OverrideDocument.is("{")).isFalse();
    assertThat(OverrideDocument.is("override: 5")).isTrue();
  }
}

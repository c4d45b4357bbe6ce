package io.firebreak.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.LateRecord;
import io.firebreak.model.RejectReason;
import org.junit.jupiter.api.Test;

class OutgoingRecordsTest {
  private static final Heartbeat HEARTBEAT = new Heartbeat(999, false, 3, 1, 5_999, 7, 0);

  @Test
  void placesADeadLetterBySourceAndPosition() {
    DeadLetter letter = new DeadLetter("file", 12, RejectReason.BAD_TIME, "m", "o", 500);
    assertThat(OutgoingRecords.deadLetter(letter))
        .isEqualTo(
            new Outgoing(
                Topic.DEAD_LETTER,
                "file",
                500,
                12,
                "dead|file|12",
                "{\"source\":\"file\",\"position\":12,\"reason\":\"BAD_TIME\","
                    + "\"message\":\"m\",\"original\":\"o\",\"referenceTimeMillis\":500}"));
  }

  @Test
  void tellsApartTheLateRecordsOfTwoStages() {
    Outgoing first = OutgoingRecords.late(new LateRecord("ticks", "k", "s", 1, 2, 3));
    Outgoing second = OutgoingRecords.late(new LateRecord("risk", "k", "s", 1, 2, 3));
    assertThat(first.id()).isNotEqualTo(second.id());
  }

  @Test
  void givesHeartbeatsTheirOwnKeyAndType() {
    Outgoing heartbeat = OutgoingRecords.heartbeat(HEARTBEAT);
    assertThat(heartbeat.key()).isEqualTo("heartbeat");
    assertThat(Topic.SIGNALS.typeOf(heartbeat.key())).isEqualTo("io.firebreak.guard.alive.v1");
    assertThat(Topic.SIGNALS.typeOf("asset:BTC")).isEqualTo("io.firebreak.breaker.signalled.v1");
  }

  @Test
  void givesTheMarketItsOwnKeyTypeAndSchemaAmongTheMetrics() {
    assertThat(Topic.METRICS.typeOf("BTC")).isEqualTo("io.firebreak.asset.measured.v1");
    assertThat(Topic.METRICS.schemaOf("BTC")).isEqualTo("asset-metrics.v1");
    assertThat(Topic.METRICS.typeOf("market")).isEqualTo("io.firebreak.market.measured.v1");
    assertThat(Topic.METRICS.schemaOf("market")).isEqualTo("market-risk.v1");
  }
}

package io.firebreak.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuedTest {
  private static final long HOUR = 3_600_000;

  private final Issued issued = new Issued();

  @Test
  void sameContentIsTheSameRecordByteForByte() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":2}"));
    Outgoing again = issued.revised(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    assertThat(again.json()).isEqualTo("{\"haircut\":0.1,\"revision\":2}");
  }

  @Test
  void otherContentSupersedesUnderAnotherId() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":2}"));
    Outgoing other = issued.revised(record("BTC", 7, "{\"haircut\":0.2,\"revision\":0}"));
    assertThat(other.json()).isEqualTo("{\"haircut\":0.2,\"revision\":3}");
    assertThat(other.id()).isEqualTo("BTC@7#3");
  }

  @Test
  void highestRevisionCounts() {
    issued.add(record("BTC", 7, "{\"haircut\":0.3,\"revision\":1}"));
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    Outgoing other = issued.revised(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    assertThat(other.json()).isEqualTo("{\"haircut\":0.1,\"revision\":2}");
  }

  @Test
  void whatWasNotIssuedIsLeftAlone() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    Outgoing next = record("BTC", 8, "{\"haircut\":0.2,\"revision\":0}");
    assertThat(issued.revised(next)).isSameAs(next);
    assertThat(issued.revised(record("ETH", 7, next.json())).id()).isEqualTo("ETH@7");
  }

  @Test
  void sequenceThatThisAttemptReachesLaterIsStillKnown() {
    issued.add(record("BTC", 9, "{\"haircut\":0.1,\"revision\":0}"));
    issued.revised(record("BTC", 8, "{\"haircut\":0.5,\"revision\":0}"));
    assertThat(issued.revised(record("BTC", 9, "{\"haircut\":0.4,\"revision\":0}")).json())
        .endsWith("\"revision\":1}");
  }

  @Test
  void allThatFollowsWhatIsDecidedOtherwiseSupersedesTheLostAttempt() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    issued.add(record("BTC", 8, "{\"haircut\":0.2,\"revision\":0}"));
    issued.revised(record("BTC", 7, "{\"haircut\":0.5,\"revision\":0}"));
    assertThat(issued.revised(record("BTC", 8, "{\"haircut\":0.2,\"revision\":0}")).id())
        .isEqualTo("BTC@8#1");
    assertThat(issued.revised(record("BTC", 9, "{\"haircut\":0.2,\"revision\":0}")).id())
        .isEqualTo("BTC@9#1");
    assertThat(issued.revised(record("ETH", 9, "{\"haircut\":0.2,\"revision\":0}")).id())
        .isEqualTo("ETH@9");
  }

  @Test
  void revisionOfAKeyIsRememberedInState() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    issued.revised(record("BTC", 7, "{\"haircut\":0.5,\"revision\":0}"));
    Issued restored = new Issued();
    issued.remaining(100 * HOUR).forEach(restored::add);
    assertThat(restored.revised(record("BTC", 8, "{\"haircut\":0.5,\"revision\":0}")).id())
        .isEqualTo("BTC@8#1");
  }

  @Test
  void keyThatHasPassedIsForgotten() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    issued.revised(record("BTC", 8, "{\"haircut\":0.1,\"revision\":0}"));
    assertThat(issued.remaining(0)).isEmpty();
  }

  @Test
  void entryEndsAnHourBehindTheWatermark() {
    issued.add(record("BTC", 7, "{\"haircut\":0.1,\"revision\":0}"));
    assertThat(issued.remaining(7 + HOUR)).hasSize(1);
    assertThat(issued.remaining(8 + HOUR)).isEmpty();
  }

  @Test
  void recordWithoutARevisionIsNotKept() {
    issued.add(record("late", 7, "{\"stage\":\"intake\"}"));
    assertThat(issued.remaining(0)).isEmpty();
  }

  private static Outgoing record(String key, long sequence, String json) {
    return new Outgoing(Topic.HAIRCUTS, key, sequence, sequence, key + "@" + sequence, json);
  }
}

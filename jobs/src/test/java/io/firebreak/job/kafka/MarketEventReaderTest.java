package io.firebreak.job.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.MarketTimes;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.kafka.MarketTopics.Start;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class MarketEventReaderTest {
  private static final long BROKER_MILLIS = 1_760_133_600_000L;
  private static final long AHEAD_MILLIS = 5_000;

  @Test
  void passesWhatIsAsFarAheadAsMayBe() {
    assertThat(read(at(BROKER_MILLIS + AHEAD_MILLIS), BROKER_MILLIS))
        .singleElement()
        .extracting(Ingested::timestampMillis)
        .isEqualTo(BROKER_MILLIS + AHEAD_MILLIS);
  }

  @Test
  void refusesWhatIsFurtherAhead() {
    assertThat(read(at(BROKER_MILLIS + AHEAD_MILLIS + 1), BROKER_MILLIS))
        .singleElement()
        .satisfies(i -> assertThat(i.deadLetter().reason()).isEqualTo(RejectReason.BAD_TIME))
        .satisfies(
            i ->
                assertThat(i.deadLetter().message())
                    .isEqualTo(
                        "eventTimeMillis must be in [1230940800000, 1760133605000], up to the record's Kafka"
                            + " timestamp and maxAheadMillis, was 1760133605001"));
  }

  @Test
  void refusesATimeThatIsNone() {
    assertThat(read(at(0), BROKER_MILLIS)).allMatch(i -> i.deadLetter() != null).hasSize(1);
    assertThat(read(at(MarketTimes.EARLIEST_MILLIS - 1), BROKER_MILLIS))
        .allMatch(i -> i.deadLetter() != null)
        .hasSize(1);
    assertThat(read(at(MarketTimes.EARLIEST_MILLIS), BROKER_MILLIS))
        .allMatch(i -> i.event() != null)
        .hasSize(1);
  }

  @Test
  void believesNoTimeWhereTheBrokerHasNone() {
    assertThat(read(at(1_000), ConsumerRecord.NO_TIMESTAMP))
        .singleElement()
        .extracting(i -> i.deadLetter().reason())
        .isEqualTo(RejectReason.BAD_TIME);
  }

  @Test
  void makesOneDeadLetterOfAMessageWithManyEvents() {
    FeedReader three = (message, out) -> List.of(1, 2, 3).forEach(n -> out.accept(farAhead()));
    assertThat(read(three, BROKER_MILLIS)).singleElement().matches(i -> i.deadLetter() != null);
  }

  @Test
  void handsOnEveryEventOfAMessage() {
    FeedReader two =
        (message, out) -> {
          at(BROKER_MILLIS).read(message, out);
          at(BROKER_MILLIS).read(message, out);
        };
    assertThat(read(two, BROKER_MILLIS)).hasSize(2).allMatch(i -> i.event() != null);
  }

  @Test
  void refusesABoundOutsideItsRange() {
    assertThatThrownBy(() -> feed(at(1), -1)).hasMessageContaining("maxAheadMillis", "was -1");
    assertThatThrownBy(() -> feed(at(1), 86_400_001)).hasMessageContaining("was 86400001");
  }

  private static List<Ingested> read(FeedReader reader, long brokerMillis) {
    List<Ingested> found = new ArrayList<>();
    new MarketEventReader(feed(reader, AHEAD_MILLIS))
        .deserialize(
            new ConsumerRecord<>(
                "t",
                0,
                7,
                brokerMillis,
                TimestampType.CREATE_TIME,
                0,
                1,
                null,
                new byte[] {'x'},
                new RecordHeaders(),
                Optional.empty()),
            into(found));
    return found;
  }

  private static MarketFeed feed(FeedReader reader, long aheadMillis) {
    return new MarketFeed("test", MarketTopics.named(Start.EARLIEST, "t"), reader, aheadMillis);
  }

  private static FeedReader at(long eventMillis) {
    return (message, out) -> out.accept(event(eventMillis));
  }

  private static Ingested farAhead() {
    return event(BROKER_MILLIS + 1_000_000);
  }

  private static Ingested event(long eventMillis) {
    return Ingested.of(MarketEvent.of(EventKind.HEARTBEAT, "v", "i").at(eventMillis).build());
  }

  private static Collector<Ingested> into(List<Ingested> found) {
    return new Collector<>() {
      @Override
      public void collect(Ingested record) {
        found.add(record);
      }

      @Override
      public void close() {
        // Nothing is held.
      }
    };
  }
}

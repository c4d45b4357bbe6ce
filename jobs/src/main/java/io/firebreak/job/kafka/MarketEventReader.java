package io.firebreak.job.kafka;

import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Hands the records of a topic to the reader of its feed. The source is {@code topic-partition},
 * the position the offset.
 */
final class MarketEventReader implements KafkaRecordDeserializationSchema<Ingested> {
  private static final long serialVersionUID = 1L;
  private static final byte[] NOTHING = {};

  private final FeedReader reader;
  private final long maxAheadMillis;

  MarketEventReader(MarketFeed feed) {
    reader = feed.reader();
    maxAheadMillis = feed.maxAheadMillis();
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> from, Collector<Ingested> out) {
    FeedMessage message = message(from);
    if (from.value() == null) {
      String why = "record must have a value, was a tombstone";
      out.collect(Ingested.of(message.refused(RejectReason.UNPARSEABLE, why)));
      return;
    }
    reader.read(message, new PlausibleTimes(message, maxAheadMillis, out::collect));
  }

  @Override
  public TypeInformation<Ingested> getProducedType() {
    return TypeInformation.of(Ingested.class);
  }

  private static FeedMessage message(ConsumerRecord<byte[], byte[]> from) {
    return new FeedMessage(
        from.value() == null ? NOTHING : from.value(),
        from.topic(),
        from.topic() + "-" + from.partition(),
        from.offset(),
        // A record without a time of the broker has -1 there.
        Math.max(0, from.timestamp()));
  }
}

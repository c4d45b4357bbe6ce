package io.firebreak.job.kafka;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/**
 * Which topics to read, and where to begin.
 *
 * @param names names of the topics, empty where a pattern is given
 * @param pattern regular expression that whole names match, empty where names are given
 * @param start where a job without state begins
 */
public record MarketTopics(List<String> names, String pattern, Start start) {

  /** Where to begin; a job that is restored goes on where its state says. */
  public enum Start {
    EARLIEST,
    LATEST,
    /** The offsets of the consumer group, the earliest where it has none. */
    COMMITTED
  }

  public MarketTopics {
    names = List.copyOf(names);
    if (names.isEmpty() == pattern.isEmpty()) {
      throw new IllegalArgumentException(
          "market topics must be names or a pattern, was " + names + " and \"" + pattern + "\"");
    }
  }

  /** Topics by name. */
  public static MarketTopics named(Start start, String... names) {
    return new MarketTopics(List.of(names), "", start);
  }

  /** Topics by a pattern of their names; new ones are found while the job runs. */
  public static MarketTopics matching(Start start, String pattern) {
    return new MarketTopics(List.of(), pattern, start);
  }

  <T> KafkaSourceBuilder<T> apply(KafkaSourceBuilder<T> builder) {
    builder.setStartingOffsets(offsets());
    return names.isEmpty()
        ? builder.setTopicPattern(Pattern.compile(pattern))
        : builder.setTopics(names);
  }

  // The connector takes Kafka's reset strategy only by the enum that Kafka has deprecated.
  @SuppressWarnings("deprecation")
  private OffsetsInitializer offsets() {
    return switch (start) {
      case EARLIEST -> OffsetsInitializer.earliest();
      case LATEST -> OffsetsInitializer.latest();
      case COMMITTED -> OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST);
    };
  }
}

package io.firebreak.job.live;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.feed.avro.AvroOptions;
import io.firebreak.job.feed.avro.AvroReader;
import io.firebreak.job.kafka.MarketTopics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One feed: what its messages are and what is waited for. What is left out is as in {@code topics}
 * and {@code time}.
 *
 * @param format what its messages are, a {@link FeedFormat} in lower case
 * @param topics topics, empty where a pattern is given
 * @param topicPattern regular expression of their names, empty where names are given
 * @param start where a job without state begins: earliest, latest or committed
 * @param boundMillis disorder of event time in one partition, in [0, 600000] ms
 * @param idleMillis a silent partition holds nothing back after this, in [1000, 3600000] ms
 * @param maxAheadMillis what is later than its record on Kafka by more than this is refused, in [0,
 *     86400000] ms
 * @param avro which schemas messages in Avro have
 */
public record FeedConfig(
    String format,
    List<String> topics,
    String topicPattern,
    String start,
    long boundMillis,
    long idleMillis,
    long maxAheadMillis,
    AvroOptions avro) {
  private static final String NAMES = "[a-z][a-z0-9-]{0,39}";

  /** A feed that says nothing of its own. */
  static FeedConfig heir(JobConfig config) {
    return new FeedConfig(
        "native",
        List.of(),
        "",
        config.topics().start(),
        config.time().boundMillis(),
        config.time().idleMillis(),
        config.time().maxAheadMillis(),
        AvroOptions.defaults());
  }

  /** The feed of the market topics. */
  static FeedConfig market(JobConfig config) {
    FeedConfig heir = heir(config);
    return new FeedConfig(
        heir.format,
        config.topics().market(),
        config.topics().marketPattern(),
        heir.start,
        heir.boundMillis,
        heir.idleMillis,
        heir.maxAheadMillis,
        heir.avro);
  }

  /** The topics and where to begin. */
  MarketTopics marketTopics() {
    return new MarketTopics(
        topics, topicPattern, MarketTopics.Start.valueOf(start.toUpperCase(Locale.ROOT)));
  }

  /**
   * The reader of the messages; files and addresses that it names are tried.
   *
   * @param name name of the feed
   * @param profiles what is known of the venues
   * @param errors takes every reason why they cannot be read
   */
  FeedReader reader(String name, VenueProfiles profiles, List<String> errors) {
    FeedFormat known = FeedFormat.valueOf(format.toUpperCase(Locale.ROOT));
    return switch (known) {
      case AVRO -> {
        List<String> found = new ArrayList<>();
        FeedReader reader = AvroReader.of(avro, found);
        found.forEach(error -> errors.add("feeds." + name + "." + error));
        yield reader;
      }
      default -> known.reader(profiles);
    };
  }

  void check(String name, ConfigChecks checks) {
    checks.that(name.matches(NAMES), "a key of feeds", name, "a name as in " + NAMES);
    String prefix = "feeds." + name + ".";
    checks.topics(prefix + "topics", topics, prefix + "topicPattern", topicPattern);
    checks.that(formats().contains(format), prefix + "format", format, "one of " + formats());
    checks.that(
        format.equals("avro") || avro.equals(AvroOptions.defaults()),
        prefix + "avro",
        avro,
        "absent for the format " + format);
    checks.start(prefix + "start", start);
    checks.bounds(prefix, boundMillis, idleMillis, maxAheadMillis);
  }

  private static List<String> formats() {
    return Arrays.stream(FeedFormat.values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}

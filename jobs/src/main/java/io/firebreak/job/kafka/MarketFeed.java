package io.firebreak.job.kafka;

import io.firebreak.job.feed.FeedReader;
import io.firebreak.job.feed.NativeJsonReader;

/**
 * One feed on Kafka.
 *
 * @param name name of its source in the Flink UI and of its clients
 * @param topics where it stands
 * @param reader reader of its messages
 * @param maxAheadMillis how far an event's time may be after the broker's time of its record, in
 *     [0, 86400000] ms; what is later is refused, because as a watermark it would make all that
 *     follows late
 */
public record MarketFeed(String name, MarketTopics topics, FeedReader reader, long maxAheadMillis) {
  /** What clocks and brokers may differ by: a minute. */
  public static final long DEFAULT_AHEAD_MILLIS = 60_000;

  private static final long LARGEST_AHEAD_MILLIS = 86_400_000;

  public MarketFeed {
    if (maxAheadMillis < 0 || maxAheadMillis > LARGEST_AHEAD_MILLIS) {
      throw new IllegalArgumentException(
          "maxAheadMillis must be in [0, " + LARGEST_AHEAD_MILLIS + "], was " + maxAheadMillis);
    }
  }

  /** Native JSON under the name {@code market}. */
  public static MarketFeed market(MarketTopics topics) {
    return new MarketFeed("market", topics, new NativeJsonReader(), DEFAULT_AHEAD_MILLIS);
  }
}

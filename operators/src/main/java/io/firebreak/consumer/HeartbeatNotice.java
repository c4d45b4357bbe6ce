package io.firebreak.consumer;

import io.firebreak.model.Heartbeat;
import java.util.Map;

/**
 * The guard was alive.
 *
 * @param version which of two counts
 * @param validUntilMillis the guard counts as alive until this time, inclusive
 * @param blind the guard sees no price at all; what it says still counts
 */
public record HeartbeatNotice(Version version, long validUntilMillis, boolean blind)
    implements Notice {
  /** There is one guard. */
  static final String KEY = "heartbeat";

  /** A heartbeat as a record. */
  public static HeartbeatNotice of(Heartbeat beat) {
    Version version = new Version(beat.eventTimeMillis(), beat.sequence(), beat.revision());
    return new HeartbeatNotice(version, beat.validUntilMillis(), beat.blind());
  }

  /**
   * A heartbeat as a decoded JSON object.
   *
   * @throws IllegalArgumentException for a missing or wrong field
   */
  public static HeartbeatNotice of(Map<String, ?> object) {
    Fields fields = new Fields("heartbeat", object);
    Version version =
        new Version(
            fields.whole("eventTimeMillis"), fields.whole("sequence"), fields.small("revision"));
    return new HeartbeatNotice(version, fields.whole("validUntilMillis"), fields.truth("blind"));
  }

  @Override
  public String key() {
    return KEY;
  }
}

package io.firebreak.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Delays and limits of control, in milliseconds of event time. They are configuration, not policy:
 * nobody can loosen them by a control message.
 *
 * @param loosenDelayMillis what loosens takes effect this long after it is accepted at the
 *     earliest, in [1 s, 7 d]
 * @param approvalMillis a document waits this long for its second person, in [1 min, 7 d]
 * @param haltMillis longest ordered halt, in [10 s, 24 h]
 * @param releaseMillis longest release, in [10 s, 24 h]
 * @param pinMillis longest pin, in [1 min, 30 d]
 * @param muteMillis longest mute, in [1 min, 7 d]
 * @param messageMillis how far the issuing time of an envelope may lie from the gate's event time,
 *     in [1 min, 7 d]
 */
public record ControlRules(
    long loosenDelayMillis,
    long approvalMillis,
    long haltMillis,
    long releaseMillis,
    long pinMillis,
    long muteMillis,
    long messageMillis)
    implements Serializable {
  /** Shortest override of any kind, in milliseconds. */
  public static final long SHORTEST_MILLIS = 1_000;

  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /**
   * A quarter of an hour of delay, a day for approval; an hour of halt, and of age of a message.
   */
  public static ControlRules defaults() {
    return new ControlRules(15 * MINUTE, DAY, HOUR, HOUR, 7 * DAY, DAY, HOUR);
  }

  /** The longest delays and limits that any rules may have. */
  public static ControlRules widest() {
    return new ControlRules(7 * DAY, 7 * DAY, DAY, DAY, 30 * DAY, 7 * DAY, 7 * DAY);
  }

  /** Longest override of an action. */
  public long longestMillis(OverrideAction action) {
    return switch (action) {
      case HALT -> haltMillis;
      case RELEASE -> releaseMillis;
      case PIN -> pinMillis;
      case MUTE -> muteMillis;
    };
  }

  /** Everything that is out of its range. */
  public List<String> violations() {
    List<String> errors = new ArrayList<>();
    range("loosenDelayMillis", loosenDelayMillis, 1_000, 7 * DAY, errors);
    range("approvalMillis", approvalMillis, MINUTE, 7 * DAY, errors);
    range("haltMillis", haltMillis, 10_000, DAY, errors);
    range("releaseMillis", releaseMillis, 10_000, DAY, errors);
    range("pinMillis", pinMillis, MINUTE, 30 * DAY, errors);
    range("muteMillis", muteMillis, MINUTE, 7 * DAY, errors);
    range("messageMillis", messageMillis, MINUTE, 7 * DAY, errors);
    return errors;
  }

  private static void range(String key, long value, long min, long max, List<String> errors) {
    if (value < min || value > max) {
      errors.add("rules." + key + " must be in [" + min + ", " + max + "], was " + value);
    }
  }
}

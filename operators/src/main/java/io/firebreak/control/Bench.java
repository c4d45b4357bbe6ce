package io.firebreak.control;

import java.util.List;

/**
 * What the gate knows when it judges.
 *
 * @param clockMillis event time of the gate: everything up to it may have been decided
 * @param tickMillis tick length
 * @param timeline accepted policies
 * @param nextSequence number of the next entry of the timeline
 */
public record Bench(long clockMillis, long tickMillis, PolicyTimeline timeline, long nextSequence) {

  /** When something can take effect at the earliest: the next tick, or after the delay. */
  long earliestMillis(boolean loosens, ControlRules rules) {
    return clockMillis + (loosens ? rules.loosenDelayMillis() : tickMillis);
  }

  /** A time that somebody named: after the clock, and what loosens not before the delay. */
  void checkTime(
      String key, long timeMillis, boolean loosens, ControlRules rules, List<String> errors) {
    if (timeMillis <= clockMillis) {
      errors.add(
          key + " must be after the gate's event time " + clockMillis + ", was " + timeMillis);
    } else if (loosens && timeMillis < earliestMillis(true, rules)) {
      errors.add(
          key
              + " of what loosens must be "
              + rules.loosenDelayMillis()
              + " ms or more after the gate's event time "
              + clockMillis
              + ", was "
              + timeMillis);
    }
  }
}

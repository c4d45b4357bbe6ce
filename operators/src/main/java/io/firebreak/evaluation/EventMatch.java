package io.firebreak.evaluation;

/**
 * A counted event and the alarm that hit it.
 *
 * @param event the event
 * @param hit whether there is one
 * @param alarmMillis when it was raised, 0 without one
 */
public record EventMatch(CrashEvent event, boolean hit, long alarmMillis) {
  private static final double MINUTE = 60_000;

  static EventMatch missed(CrashEvent event) {
    return new EventMatch(event, false, 0);
  }

  static EventMatch hit(CrashEvent event, long alarmMillis) {
    return new EventMatch(event, true, alarmMillis);
  }

  /** Minutes from the alarm to the trough, NaN where it was missed. */
  public double leadMinutes() {
    return hit ? (event.troughMillis() - alarmMillis) / MINUTE : Double.NaN;
  }
}

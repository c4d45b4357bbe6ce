package io.firebreak.operator;

/**
 * Where one key stands in time.
 *
 * @param closedThroughMillis last event time that has been decided; older records are late
 * @param lastInputMillis end of the last tick with input
 * @param deadlineMillis end of the tick in which the engine wants to be asked again
 * @param timerMillis the deadline timer that is registered, or earlier than it
 */
public record KeyClock(
    long closedThroughMillis, long lastInputMillis, long deadlineMillis, long timerMillis) {

  static KeyClock unseen() {
    return new KeyClock(Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
  }

  KeyClock decided(long endMillis, boolean hadInput, long nextDeadlineMillis) {
    return new KeyClock(
        endMillis, hadInput ? endMillis : lastInputMillis, nextDeadlineMillis, timerMillis);
  }

  KeyClock withTimer(long newTimerMillis) {
    return new KeyClock(closedThroughMillis, lastInputMillis, deadlineMillis, newTimerMillis);
  }
}

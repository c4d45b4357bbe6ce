package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Interval;
import io.firebreak.evaluation.Intervals;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** In which state the breaker of one scope was when: NORMAL before its first transition. */
final class StateTimeline {
  private record Stay(BreakerState state, Interval time) {}

  private final List<Stay> stays = new ArrayList<>();

  /**
   * A timeline.
   *
   * @param transitions transitions of one scope in order of time
   * @param untilMillis when the run ended
   */
  StateTimeline(List<BreakerSignal> transitions, long untilMillis) {
    long from = Long.MIN_VALUE;
    BreakerState state = BreakerState.NORMAL;
    for (BreakerSignal signal : transitions) {
      stays.add(new Stay(state, new Interval(from, signal.eventTimeMillis())));
      from = signal.eventTimeMillis();
      state = signal.to();
    }
    stays.add(new Stay(state, new Interval(from, Math.max(from, untilMillis))));
  }

  /** A breaker that never moved. */
  static StateTimeline calmUntil(long untilMillis) {
    return new StateTimeline(List.of(), untilMillis);
  }

  /** When the state was one of some. */
  Intervals in(Predicate<BreakerState> wanted) {
    return Intervals.union(
        stays.stream().filter(stay -> wanted.test(stay.state())).map(Stay::time).toList());
  }
}

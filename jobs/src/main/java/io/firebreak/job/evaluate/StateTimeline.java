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
  private record Step(long timeMillis, BreakerState to) {}

  private record Stay(BreakerState state, Interval time) {}

  private final List<Stay> stays = new ArrayList<>();

  private StateTimeline(List<Step> steps, long untilMillis) {
    long from = Long.MIN_VALUE;
    BreakerState state = BreakerState.NORMAL;
    for (Step step : steps) {
      stays.add(new Stay(state, new Interval(from, step.timeMillis())));
      from = step.timeMillis();
      state = step.to();
    }
    stays.add(new Stay(state, new Interval(from, Math.max(from, untilMillis))));
  }

  /**
   * A timeline.
   *
   * @param transitions transitions of one scope in order of time
   * @param untilMillis when the run ended
   */
  static StateTimeline of(List<BreakerSignal> transitions, long untilMillis) {
    return new StateTimeline(
        transitions.stream()
            .map(signal -> new Step(signal.eventTimeMillis(), signal.to()))
            .toList(),
        untilMillis);
  }

  /** What of it a market called for: the states to which blindness alone raised it are left out. */
  static StateTimeline seen(List<BreakerSignal> transitions, long untilMillis) {
    List<Step> steps = new ArrayList<>();
    BreakerState state = BreakerState.NORMAL;
    for (BreakerSignal signal : transitions) {
      boolean raised = signal.to().compareTo(signal.from()) > 0;
      if (raised && !signal.blind()) {
        state = signal.to();
      } else if (signal.to().compareTo(state) < 0) {
        state = signal.to();
      }
      steps.add(new Step(signal.eventTimeMillis(), state));
    }
    return new StateTimeline(steps, untilMillis);
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

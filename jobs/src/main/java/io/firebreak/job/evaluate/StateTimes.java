package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Intervals;
import io.firebreak.model.BreakerState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long the breaker of each asset was in each state while the asset was recorded.
 *
 * @param millis milliseconds by asset and state
 */
record StateTimes(SortedMap<String, Map<BreakerState, Long>> millis) {

  static StateTimes of(
      Map<String, Intervals> recorded, Map<String, StateTimeline> timelines, long untilMillis) {
    SortedMap<String, Map<BreakerState, Long>> millis = new TreeMap<>();
    recorded.forEach(
        (asset, time) -> {
          StateTimeline timeline = timelines.get(asset);
          StateTimeline found = timeline == null ? StateTimeline.calmUntil(untilMillis) : timeline;
          Map<BreakerState, Long> states = new EnumMap<>(BreakerState.class);
          for (BreakerState state : BreakerState.values()) {
            states.put(state, found.in(state::equals).and(time).millis());
          }
          millis.put(asset, states);
        });
    return new StateTimes(millis);
  }

  /** The times of several data sets together. */
  static StateTimes together(List<StateTimes> parts) {
    SortedMap<String, Map<BreakerState, Long>> millis = new TreeMap<>();
    for (StateTimes part : parts) {
      part.millis.forEach(
          (asset, states) ->
              states.forEach(
                  (state, time) ->
                      millis
                          .computeIfAbsent(asset, key -> new EnumMap<>(BreakerState.class))
                          .merge(state, time, Long::sum)));
    }
    return new StateTimes(millis);
  }

  /** The share of the time of all assets in a state, NaN without time. */
  double share(BreakerState wanted) {
    long all = 0;
    long in = 0;
    for (Map<BreakerState, Long> states : millis.values()) {
      all += states.values().stream().mapToLong(Long::longValue).sum();
      in += states.get(wanted);
    }
    return all == 0 ? Double.NaN : in / (double) all;
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.cascade.AlertEpisodes;
import io.firebreak.evaluation.Alarm;
import io.firebreak.evaluation.Interval;
import io.firebreak.job.report.AssetDay;
import io.firebreak.job.report.DayBook;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Firebreak's own alarms in a run: its alerts, all and by pattern, and the states of its breakers.
 *
 * <p>The time of an alarm is the beginning of the tick that decided it: that is when its newest
 * input was known. An alert is open until its episode is over, {@link AlertEpisodes#EPISODE_MILLIS}
 * after it.
 *
 * @param book what happened
 * @param tickMillis length of a tick
 * @param untilMillis when the run ended
 */
record FirebreakAlarms(DayBook book, long tickMillis, long untilMillis) {
  /** The alarms that the figures are about. */
  static final String CRASHES = "first alert of a cascade or crash";

  /** The same as at RESTRICT or above, without what only outages of the data called for. */
  static final String RESTRICT_SEEN = "breaker at RESTRICT or above, not for blindness";

  private static final List<BreakerState> LEVELS =
      List.of(BreakerState.WATCH, BreakerState.RESTRICT, BreakerState.PACE, BreakerState.HALT);

  /** A pattern that says that a crash or cascade is under way. */
  static boolean isCrash(String pattern) {
    return pattern.contains("cascade") || pattern.contains("crash");
  }

  /** The name of the alarms that a breaker gives at a state and above. */
  static String atLeast(BreakerState level) {
    return "breaker at " + level + (level == BreakerState.HALT ? "" : " or above");
  }

  /** Every detector, the one that the figures are about first. */
  List<DetectorAlarms> detectors() {
    List<DetectorAlarms> detectors = new ArrayList<>();
    detectors.add(alerts(CRASHES, alert -> isCrash(alert.pattern())));
    detectors.add(alerts("any alert", alert -> true));
    patterns().forEach(name -> detectors.add(alerts(name, alert -> alert.pattern().equals(name))));
    for (BreakerState level : LEVELS) {
      detectors.add(
          DetectorAlarms.firebreak(atLeast(level), states(level, timelines(StateTimeline::of))));
    }
    detectors.add(
        DetectorAlarms.firebreak(
            RESTRICT_SEEN, states(BreakerState.RESTRICT, timelines(StateTimeline::seen))));
    return detectors;
  }

  /** The states of the breakers of each asset and of its venues. */
  Map<String, StateTimeline> timelines() {
    return timelines(StateTimeline::of);
  }

  private Map<String, StateTimeline> timelines(
      BiFunction<List<BreakerSignal>, Long, StateTimeline> reading) {
    Map<String, StateTimeline> timelines = new TreeMap<>();
    book.assets()
        .forEach(
            (scope, day) -> timelines.put(scope, reading.apply(day.transitions(), untilMillis)));
    book.scopes().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("venue:"))
        .forEach(
            entry ->
                timelines.put(
                    keyOf(entry.getKey()),
                    reading.apply(entry.getValue().transitions(), untilMillis)));
    return timelines;
  }

  private List<String> patterns() {
    return book.assets().values().stream()
        .flatMap(day -> day.alerts().stream())
        .map(CascadeAlert::pattern)
        .distinct()
        .sorted()
        .toList();
  }

  private DetectorAlarms alerts(String name, Predicate<CascadeAlert> wanted) {
    List<Alarm> alarms = new ArrayList<>();
    for (AssetDay day : book.assets().values()) {
      day.alerts().stream()
          .filter(alert -> wanted.test(alert) && ofAssetOrVenue(alert.scope()))
          .map(alert -> alarm(keyOf(alert.scope()), alert.eventTimeMillis()))
          .forEach(alarms::add);
    }
    return DetectorAlarms.firebreak(name, List.copyOf(alarms));
  }

  /** A label is of an asset: what is said of a group or of the cluster names none. */
  private static boolean ofAssetOrVenue(String scope) {
    return scope.startsWith("asset:") || scope.startsWith("venue:");
  }

  private static String keyOf(String scope) {
    return scope.substring(scope.indexOf(':') + 1);
  }

  private Alarm alarm(String scope, long timeMillis) {
    long from = known(timeMillis);
    return new Alarm(asset(scope), venue(scope), from, from, from + AlertEpisodes.EPISODE_MILLIS);
  }

  private List<Alarm> states(BreakerState level, Map<String, StateTimeline> timelines) {
    List<Alarm> alarms = new ArrayList<>();
    timelines.forEach(
        (scope, timeline) -> {
          // The reopening stands after the halt: whoever reopens is not calm yet.
          for (Interval stay : timeline.in(state -> state.compareTo(level) >= 0).parts()) {
            long from = known(stay.fromMillis());
            long to = known(stay.toMillis());
            alarms.add(new Alarm(asset(scope), venue(scope), from, to, to));
          }
        });
    return List.copyOf(alarms);
  }

  private long known(long decidedMillis) {
    return Math.floorDiv(decidedMillis, tickMillis) * tickMillis;
  }

  private static String asset(String scope) {
    return scope.substring(scope.indexOf('|') + 1);
  }

  /** Of {@code binance|BTC} the venue; an asset alone has none. */
  private static String venue(String scope) {
    return scope.contains("|") ? scope.substring(0, scope.indexOf('|')) : Alarm.ALL_VENUES;
  }
}

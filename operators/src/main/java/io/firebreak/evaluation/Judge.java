package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Judges alarms on a data set.
 *
 * @param set the data set
 * @param rules the rules
 * @param counted events that count; the others explain alarms and no more
 */
public record Judge(DataSet set, MatchRules rules, Predicate<CrashEvent> counted) {

  /** Counts every event. */
  public static Judge of(DataSet set, MatchRules rules) {
    return new Judge(set, rules, event -> true);
  }

  /** Judges a detector's alarms; those of assets that the set does not have are left out. */
  public Judgement judge(List<Alarm> alarms) {
    List<EventMatch> matches = new ArrayList<>();
    List<JudgedCluster> clusters = new ArrayList<>();
    long outside = 0;
    for (String asset : set.assets()) {
      List<Alarm> own = alarms.stream().filter(alarm -> alarm.asset().equals(asset)).toList();
      AssetMatcher matcher = new AssetMatcher(set.eventsOf(asset), own, rules);
      matches.addAll(matcher.matches());
      clusters.addAll(matcher.judged());
      outside += outsideMillis(asset, own);
    }
    matches.removeIf(match -> !counted.test(match.event()));
    List<Double> shares = matches.stream().map(match -> FallShare.of(match, set.prices())).toList();
    return Judgement.of(
        matches, shares, clusters, new AlarmTime(set.assetMonths(), DataSet.months(outside)));
  }

  private long outsideMillis(String asset, List<Alarm> alarms) {
    Intervals open =
        Intervals.union(
            alarms.stream()
                .map(alarm -> new Interval(alarm.firstMillis(), alarm.openUntilMillis()))
                .toList());
    Intervals explained =
        Intervals.union(
            set.eventsOf(asset).stream()
                .map(
                    event ->
                        new Interval(
                            event.onsetMillis() - rules.earlyMillis(),
                            event.lastOnsetMillis() + rules.aftershockMillis()))
                .toList());
    Intervals recorded = set.recorded().getOrDefault(asset, Intervals.union(List.of()));
    return open.and(recorded).without(explained).millis();
  }
}

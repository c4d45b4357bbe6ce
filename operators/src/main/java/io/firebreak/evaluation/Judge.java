package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
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
    return new Judgement(
        figures(matches, shares, clusters, outside),
        List.copyOf(matches),
        shares,
        clusters.stream()
            .sorted(
                Comparator.comparing(JudgedCluster::asset)
                    .thenComparingLong(JudgedCluster::firstMillis))
            .toList());
  }

  private Figures figures(
      List<EventMatch> matches, List<Double> shares, List<JudgedCluster> clusters, long outside) {
    double months = set.assetMonths();
    long recorded = set.recorded().values().stream().mapToLong(Intervals::millis).sum();
    return new Figures(
        matches.size(),
        (int) matches.stream().filter(EventMatch::hit).count(),
        count(clusters, Verdict.HIT),
        count(clusters, Verdict.APART),
        count(clusters, Verdict.FALSE),
        Median.of(matches.stream().mapToDouble(EventMatch::leadMinutes)),
        Median.of(shares.stream().mapToDouble(Double::doubleValue)),
        months,
        recorded == 0 ? Double.NaN : outside / (double) recorded);
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

  private static int count(List<JudgedCluster> clusters, Verdict verdict) {
    return (int) clusters.stream().filter(cluster -> cluster.verdict() == verdict).count();
  }
}

package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a detector's alarms on a data set.
 *
 * @param figures the figures
 * @param matches every counted event, by asset and onset
 * @param shares share of the fall over at the hit of each match, in the same order
 * @param clusters every cluster of alarms, by asset and time
 */
public record Judgement(
    Figures figures, List<EventMatch> matches, List<Double> shares, List<JudgedCluster> clusters) {

  /** One on several data sets together: medians are over all hits. */
  public static Judgement together(List<Judgement> parts) {
    List<EventMatch> matches = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    List<JudgedCluster> clusters = new ArrayList<>();
    double months = 0;
    double outside = 0;
    for (Judgement part : parts) {
      matches.addAll(part.matches);
      shares.addAll(part.shares);
      clusters.addAll(part.clusters);
      months += part.figures.assetMonths();
      outside += part.figures.monthsOutside();
    }
    return of(matches, shares, clusters, new AlarmTime(months, outside));
  }

  static Judgement of(
      List<EventMatch> matches, List<Double> shares, List<JudgedCluster> clusters, AlarmTime time) {
    Figures figures =
        new Figures(
            matches.size(),
            (int) matches.stream().filter(EventMatch::hit).count(),
            count(clusters, Verdict.HIT),
            count(clusters, Verdict.APART),
            count(clusters, Verdict.FALSE),
            Median.of(matches.stream().mapToDouble(EventMatch::leadMinutes)),
            Median.of(shares.stream().mapToDouble(Double::doubleValue)),
            time.recordedMonths(),
            time.outsideMonths());
    return new Judgement(figures, List.copyOf(matches), List.copyOf(shares), List.copyOf(clusters));
  }

  private static int count(List<JudgedCluster> clusters, Verdict verdict) {
    return (int) clusters.stream().filter(cluster -> cluster.verdict() == verdict).count();
  }
}

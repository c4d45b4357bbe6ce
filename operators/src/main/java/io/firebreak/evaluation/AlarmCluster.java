package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Alarms of one asset that follow each other so closely that they are one.
 *
 * @param alarms the alarms, earliest first, at least one
 */
public record AlarmCluster(List<Alarm> alarms) {
  private static final Comparator<Alarm> BY_TIME =
      Comparator.comparingLong(Alarm::firstMillis)
          .thenComparingLong(Alarm::lastMillis)
          .thenComparing(Alarm::venue);

  /**
   * The clusters of an asset's alarms, earliest first: an alarm belongs to the cluster before where
   * it is raised less than {@code clusterMillis} after the newest moment at which any alarm of it
   * was. O(n log n).
   */
  public static List<AlarmCluster> of(List<Alarm> ofOneAsset, long clusterMillis) {
    List<List<Alarm>> clusters = new ArrayList<>();
    long newest = Long.MIN_VALUE;
    for (Alarm alarm : ofOneAsset.stream().sorted(BY_TIME).toList()) {
      if (clusters.isEmpty() || alarm.firstMillis() - newest >= clusterMillis) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(alarm);
      newest = Math.max(newest, alarm.lastMillis());
    }
    return clusters.stream().map(alarms -> new AlarmCluster(List.copyOf(alarms))).toList();
  }

  /** The first moment of the first alarm. */
  public long firstMillis() {
    return alarms.get(0).firstMillis();
  }
}

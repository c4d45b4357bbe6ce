package io.firebreak.evaluation;

/**
 * How good a detector was on a data set. What cannot be said is NaN: no events, no hits, no alarms
 * or no time.
 *
 * @param events events that count
 * @param hits events that were hit
 * @param hitClusters clusters of alarms that hit
 * @param apartClusters clusters that belong to an event and did not hit
 * @param falseClusters clusters that no event explains
 * @param leadMinutes median time from the hit to the trough
 * @param fallShare median share of the fall that was over at the hit, in [0, 1]
 * @param assetMonths time of all assets together, months of 30 days
 * @param monthsOutside of that time, in which an alarm was open and no event explains it
 */
public record Figures(
    int events,
    int hits,
    int hitClusters,
    int apartClusters,
    int falseClusters,
    double leadMinutes,
    double fallShare,
    double assetMonths,
    double monthsOutside) {

  /** Share of the events that were hit. */
  public double recall() {
    return ratio(hits, events);
  }

  /** Share of the clusters that hit among those that hit or were false. */
  public double precision() {
    return ratio(hitClusters, hitClusters + falseClusters);
  }

  /** False alarms per asset and month of 30 days. */
  public double falsePerAssetMonth() {
    return assetMonths > 0 ? falseClusters / assetMonths : Double.NaN;
  }

  /** Share of the time in which an alarm was open and no event explains it. */
  public double alarmOutside() {
    return assetMonths > 0 ? monthsOutside / assetMonths : Double.NaN;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? Double.NaN : part / (double) whole;
  }
}

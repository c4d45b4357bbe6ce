package io.firebreak.evaluation;

import java.util.List;

/**
 * A crash of an asset: its instruments' labels that overlap in time, as one.
 *
 * @param asset asset
 * @param onsetMillis the earliest onset
 * @param troughMillis the latest trough
 * @param local every label says that its venue crashed alone
 * @param aftershock it begins less than the aftershock time after an earlier onset of the asset,
 *     itself an aftershock or not; it is not counted
 * @param labels the labels, earliest first, at least one
 */
public record CrashEvent(
    String asset,
    long onsetMillis,
    long troughMillis,
    boolean local,
    boolean aftershock,
    List<Label> labels) {

  /** Size of the largest fall in it. */
  public double fallFraction() {
    return labels.stream().mapToDouble(Label::fallFraction).max().orElseThrow();
  }

  /** Whether an alarm at this moment would be in time; both ends belong to it. */
  public boolean inTime(long timeMillis, MatchRules rules) {
    return timeMillis >= onsetMillis - rules.earlyMillis() && timeMillis <= troughMillis;
  }

  /** Whether an alarm at this moment is not false; both ends belong to it. */
  public boolean explains(long timeMillis, MatchRules rules) {
    return timeMillis >= onsetMillis - rules.quietMillis()
        && timeMillis <= lastOnsetMillis() + rules.aftershockMillis();
  }

  /** The onset of the label that began last. */
  public long lastOnsetMillis() {
    return labels.get(labels.size() - 1).onsetMillis();
  }

  /** Whether alarms of this scope can hit it: of one venue alone where it is local. */
  public boolean hearsVenue(String venue) {
    return !local || labels.stream().anyMatch(label -> label.venue().equals(venue));
  }
}

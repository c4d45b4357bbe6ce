package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Joins the labels of instruments to events of assets. */
public final class CrashEvents {
  private static final Comparator<Label> BY_ONSET =
      Comparator.comparingLong(Label::onsetMillis)
          .thenComparingLong(Label::troughMillis)
          .thenComparing(Label::instrumentKey);

  private CrashEvents() {}

  /**
   * The events by asset and onset. Labels that share a moment are one event: a label that begins
   * exactly at the trough of another joins it. O(n log n).
   */
  public static List<CrashEvent> of(List<Label> labels, MatchRules rules) {
    TreeMap<String, List<Label>> assets = new TreeMap<>();
    labels.forEach(
        label -> assets.computeIfAbsent(label.asset(), name -> new ArrayList<>()).add(label));
    List<CrashEvent> events = new ArrayList<>();
    for (List<Label> ofAsset : assets.values()) {
      ofAsset.sort(BY_ONSET);
      long before = Long.MIN_VALUE;
      for (List<Label> union : unions(ofAsset)) {
        long onset = union.get(0).onsetMillis();
        boolean after = before != Long.MIN_VALUE && onset - before < rules.aftershockMillis();
        events.add(event(union, after));
        before = union.get(union.size() - 1).onsetMillis();
      }
    }
    return List.copyOf(events);
  }

  private static List<List<Label>> unions(List<Label> sorted) {
    List<List<Label>> unions = new ArrayList<>();
    long reached = Long.MIN_VALUE;
    for (Label label : sorted) {
      if (unions.isEmpty() || label.onsetMillis() > reached) {
        unions.add(new ArrayList<>());
      }
      unions.get(unions.size() - 1).add(label);
      reached = Math.max(reached, label.troughMillis());
    }
    return unions;
  }

  private static CrashEvent event(List<Label> union, boolean aftershock) {
    Label first = union.get(0);
    return new CrashEvent(
        first.asset(),
        first.onsetMillis(),
        union.stream().mapToLong(Label::troughMillis).max().orElseThrow(),
        union.stream().allMatch(Label::local),
        aftershock,
        List.copyOf(union));
  }
}

package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The meaning of a {@link LetterPattern} without Flink: the letters of one asset are read by (time,
 * kind, sequence). Kept are those since the last alert that are less than {@code within} old. From
 * each of them in turn, oldest first, letters are taken as they come; the first chain that the
 * newest letter completes is an alert, and then nothing is kept. O(n^2) for each letter.
 */
final class NaivePattern {
  private static final Comparator<StressEvent> ORDER =
      Comparator.comparingLong(StressEvent::eventTimeMillis)
          .thenComparing(StressEvent::kind)
          .thenComparingLong(StressEvent::sequence);

  private NaivePattern() {}

  static List<CascadeAlert> alerts(LetterPattern pattern, List<StressEvent> letters) {
    List<CascadeAlert> alerts = new ArrayList<>();
    List<StressEvent> kept = new ArrayList<>();
    for (StressEvent letter : letters.stream().sorted(ORDER).toList()) {
      long oldest = letter.eventTimeMillis() - pattern.card().within().toMillis();
      kept.removeIf(old -> old.eventTimeMillis() <= oldest);
      kept.add(letter);
      for (int start = 0; start < kept.size(); start++) {
        List<StressEvent> chain = chain(pattern, kept.subList(start, kept.size()));
        if (chain.size() == pattern.card().letters()) {
          alerts.add(pattern.alertOf(chain));
          kept.clear();
        }
      }
    }
    return alerts;
  }

  /** What is taken from the first letter on; empty where that is not taken itself. */
  private static List<StressEvent> chain(LetterPattern pattern, List<StressEvent> letters) {
    List<StressEvent> chain = new ArrayList<>();
    for (StressEvent letter : letters) {
      if (chain.size() < pattern.card().letters() && pattern.takes(List.copyOf(chain), letter)) {
        chain.add(letter);
      } else if (chain.isEmpty()) {
        return chain;
      }
    }
    return chain;
  }
}

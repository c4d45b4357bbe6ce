package io.firebreak.cascade;

import io.firebreak.model.CascadeAlert;
import io.firebreak.model.StressEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The meaning of {@link LiquidationCascade} without Flink: the letters of one asset are read by
 * (time, kind, sequence). Kept are the letters with a role since the last alert that are less than
 * {@code within} old. As soon as a letter completes the three roles among them, an alert names the
 * oldest kept letter, the first after it with another role, and the completing one; then nothing is
 * kept.
 */
final class NaiveCascade {
  private static final Comparator<StressEvent> ORDER =
      Comparator.comparingLong(StressEvent::eventTimeMillis)
          .thenComparing(StressEvent::kind)
          .thenComparingLong(StressEvent::sequence);

  private NaiveCascade() {}

  static List<CascadeAlert> alerts(LiquidationCascade cascade, List<StressEvent> letters) {
    List<CascadeAlert> alerts = new ArrayList<>();
    List<StressEvent> kept = new ArrayList<>();
    for (StressEvent letter : letters.stream().sorted(ORDER).toList()) {
      if (!cascade.reads(letter.kind())) {
        continue;
      }
      long oldest = letter.eventTimeMillis() - cascade.within().toMillis();
      kept.removeIf(old -> old.eventTimeMillis() <= oldest);
      kept.add(letter);
      if (kept.stream().map(l -> cascade.roleOf(l.kind())).distinct().count() == 3) {
        alerts.add(cascade.alertOf(List.of(kept.get(0), second(cascade, kept), letter)));
        kept.clear();
      }
    }
    return alerts;
  }

  private static StressEvent second(LiquidationCascade cascade, List<StressEvent> kept) {
    return kept.stream()
        .filter(l -> cascade.roleOf(l.kind()) != cascade.roleOf(kept.get(0).kind()))
        .findFirst()
        .orElseThrow();
  }
}

package io.firebreak.job.report.replay;

import io.firebreak.job.report.AssetDay;
import io.firebreak.job.report.page.Band;
import io.firebreak.job.report.page.Mark;
import io.firebreak.job.report.page.Overlay;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.CascadeAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was decided about an asset, from a time on.
 *
 * @param alerts in order of time
 * @param transitions of the breaker, in order of time
 * @param fromMillis begin of what is shown
 */
record Decided(List<CascadeAlert> alerts, List<BreakerSignal> transitions, long fromMillis) {

  static Decided of(AssetDay day, long fromMillis) {
    return new Decided(
        day.alerts().stream().filter(alert -> alert.eventTimeMillis() >= fromMillis).toList(),
        day.transitions(),
        fromMillis);
  }

  /** The alerts as marks and the states of the breaker as bands; NORMAL has none. */
  Overlay overlay(long endMillis) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < transitions.size(); i++) {
      BreakerState state = transitions.get(i).to();
      long from = Math.max(transitions.get(i).eventTimeMillis(), fromMillis);
      long to = i + 1 < transitions.size() ? transitions.get(i + 1).eventTimeMillis() : endMillis;
      if (state != BreakerState.NORMAL && from < to) {
        bands.add(new Band(from, to, level(state), state.name()));
      }
    }
    return new Overlay(
        bands,
        alerts.stream().map(alert -> new Mark(alert.eventTimeMillis(), form(alert))).toList());
  }

  /** Transitions within what is shown. */
  List<BreakerSignal> shownTransitions() {
    return transitions.stream().filter(signal -> signal.eventTimeMillis() >= fromMillis).toList();
  }

  static String form(CascadeAlert alert) {
    return alert.form().name().toLowerCase(Locale.ROOT);
  }

  /** The severest state that was in force: a reopening comes after it. */
  BreakerState severest() {
    return transitions.stream()
        .filter(signal -> signal.eventTimeMillis() >= fromMillis)
        .map(BreakerSignal::to)
        .filter(state -> state != BreakerState.REOPEN)
        .max(Enum::compareTo)
        .orElse(BreakerState.NORMAL);
  }

  private static int level(BreakerState state) {
    return switch (state) {
      case NORMAL, WATCH -> 1;
      case RESTRICT -> 2;
      case PACE -> 3;
      case HALT -> 4;
      case REOPEN -> 5;
    };
  }
}

package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Judgement;
import io.firebreak.model.BreakerState;
import java.util.ArrayList;
import java.util.List;

/**
 * What the evaluation found on one data set, or on several together.
 *
 * @param name name of the set
 * @param intervalMillis interval of its bars, 0 for anything finer than a minute
 * @param rows the comparison, Firebreak first
 * @param states time in each state
 */
record SetReport(String name, long intervalMillis, List<FigureRow> rows, StateTimes states) {

  /** Several sets as one, with the lines that all of them have. */
  static SetReport together(String name, List<SetReport> sets) {
    List<FigureRow> rows = new ArrayList<>();
    for (FigureRow first : sets.get(0).rows) {
      List<Judgement> parts =
          sets.stream()
              .flatMap(set -> set.rows.stream())
              .filter(row -> row.by().equals(first.by()) && row.name().equals(first.name()))
              .map(FigureRow::judgement)
              .toList();
      if (parts.size() == sets.size()) {
        rows.add(new FigureRow(name, first.by(), first.detector(), Judgement.together(parts)));
      }
    }
    return new SetReport(
        name,
        sets.get(0).intervalMillis,
        List.copyOf(rows),
        StateTimes.together(sets.stream().map(SetReport::states).toList()));
  }

  /** Firebreak's first alerts of cascades and crashes. */
  Judgement alerts() {
    return rows.get(0).judgement();
  }

  /** Firebreak's breakers at RESTRICT or above. */
  Judgement restrict() {
    String name = DetectorAlarms.named(FirebreakAlarms.atLeast(BreakerState.RESTRICT));
    return rows.stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .judgement();
  }
}

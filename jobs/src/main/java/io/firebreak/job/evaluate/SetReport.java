package io.firebreak.job.evaluate;

import io.firebreak.evaluation.Judgement;
import java.util.List;

/**
 * What the evaluation found on one data set.
 *
 * @param name name of the set
 * @param rows the comparison, Firebreak first
 * @param alerts Firebreak's first alerts of cascades and crashes
 * @param restrict Firebreak's breakers at RESTRICT or above
 * @param states time in each state
 */
record SetReport(
    String name, List<FigureRow> rows, Judgement alerts, Judgement restrict, StateTimes states) {

  /** The line that the figures are about. */
  FigureRow main() {
    return rows.get(0);
  }
}

package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.evaluation.Figures;
import io.firebreak.evaluation.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTableTest {
  private static final FigureRow OWN =
      row(
          DetectorAlarms.firebreak("a name that is longer than sixty characters are: x", List.of()),
          2,
          6);

  @Test
  void bestRuleRaisesNoMoreFalseAlarms() {
    FigureRow same = row(rule("same"), 2, 4);
    assertThat(EvaluationTable.bestRule(List.of(OWN, same, row(rule("louder"), 3, 9)), OWN))
        .contains(same);
  }

  @Test
  void amongThoseTheBestRuleHitsMost() {
    FigureRow better = row(rule("better"), 1, 5);
    assertThat(EvaluationTable.bestRule(List.of(row(rule("worse"), 1, 4), better), OWN))
        .contains(better);
  }

  @Test
  void longNamesDoNotPushColumnsOut() {
    FigureRow shorter = row(DetectorAlarms.firebreak("short", List.of()), 1, 1);
    assertThat(EvaluationTable.lines(List.of(OWN, shorter)).lines())
        .extracting(String::length)
        .hasSize(3)
        .containsOnly(("  " + OWN.name()).length() + 56);
  }

  @Test
  void unknownIsADash() {
    Figures none = new Figures(0, 0, 0, 0, 0, Double.NaN, Double.NaN, 0, 0);
    assertThat(EvaluationTable.lines(List.of(row(OWN.detector(), none))))
        .doesNotContain("NaN")
        .containsPattern(" -  ");
  }

  private static DetectorAlarms rule(String name) {
    return new DetectorAlarms(name, name, 1, List.of());
  }

  /** Of ten events, in one asset-month. */
  private static FigureRow row(DetectorAlarms detector, int falseAlarms, int hits) {
    return row(detector, new Figures(10, hits, hits, 0, falseAlarms, 1, .5, 1, 0));
  }

  private static FigureRow row(DetectorAlarms detector, Figures figures) {
    return new FigureRow(
        "set",
        FigureRow.BY_ASSET,
        detector,
        new Judgement(figures, List.of(), List.of(), List.of()));
  }
}

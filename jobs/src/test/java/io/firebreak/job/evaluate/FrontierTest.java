package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.evaluation.Figures;
import io.firebreak.evaluation.Judgement;
import io.firebreak.job.report.page.Series;
import io.firebreak.job.report.page.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTest {
  private static final Frontier RECALL = new Frontier(Figures::recall, Math::max);

  @Test
  void isALineAFamilyByTheRateOfFalseAlarms() {
    Series line = RECALL.of(List.of(row("rule", 3, 9), row("rule", 1, 5))).get(0);

    assertThat(line.name()).isEqualTo("rule");
    assertThat(line.x()).containsExactly(1, 3);
    assertThat(line.y()).containsExactly(.5, .9);
  }

  @Test
  void drawsTheBestOfTwoAtTheSameRate() {
    assertThat(RECALL.of(List.of(row("rule", 1, 9), row("rule", 1, 5))).get(0).y())
        .containsExactly(.9);
  }

  @Test
  void leavesOutRatesThatNobodyWouldListenTo() {
    assertThat(RECALL.of(List.of(row("rule", 31, 9)))).isEmpty();
  }

  @Test
  void isMainlyAboutFirebreak() {
    FigureRow own = row(DetectorAlarms.firebreak(FirebreakAlarms.CRASHES, List.of()), 1, 9);

    assertThat(RECALL.of(List.of(own)).get(0).style()).isEqualTo(Style.MAIN);
  }

  @Test
  void leavesOutLinesAboutLargeFallsAlone() {
    DetectorAlarms deep =
        DetectorAlarms.firebreak(FirebreakAlarms.CRASHES, List.of()).on(SetEvaluation.DEEP);

    assertThat(RECALL.of(List.of(row(deep, 1, 9)))).isEmpty();
  }

  private static FigureRow row(String family, int falseAlarms, int hits) {
    return row(new DetectorAlarms(family, family, 1, List.of()), falseAlarms, hits);
  }

  /** Of ten events, in one asset-month. */
  private static FigureRow row(DetectorAlarms detector, int falseAlarms, int hits) {
    Figures figures = new Figures(10, hits, hits, 0, falseAlarms, 1, .5, 1, 0);
    return new FigureRow(
        "set",
        FigureRow.BY_ASSET,
        detector,
        new Judgement(figures, List.of(), List.of(), List.of()));
  }
}

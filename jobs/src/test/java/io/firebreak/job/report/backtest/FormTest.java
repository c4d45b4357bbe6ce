package io.firebreak.job.report.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void countsAreWhole() {
    assertThat(Form.COUNT.write(1_669)).isEqualTo("1,669");
  }

  @Test
  void meansOfCountsAreNot() {
    assertThat(Form.MEAN_COUNT.write(6.5)).isEqualTo("6.5");
  }

  @Test
  void noTwoFiguresOfATableHaveOneHead() {
    assertThat(PooledFigures.all()).extracting(Figure::head).doesNotHaveDuplicates();
  }

  @Test
  void headsAreShorterThanTheirColumns() {
    List<String> heads = PooledFigures.all().stream().map(Figure::head).toList();
    assertThat(heads).allSatisfy(head -> assertThat(head).hasSizeLessThanOrEqualTo(12));
  }
}

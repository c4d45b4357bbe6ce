package io.firebreak.job.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void medianOfAnOddNumberIsTheMiddle() {
    assertThat(Spread.of(List.of(5.0, 1.0, 3.0))).isEqualTo(new Spread(3, 1, 5));
  }

  @Test
  void medianOfAnEvenNumberIsTheLowerMiddle() {
    assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2);
  }

  @Test
  void ratioIsTakenRoundByRound() {
    Standing standing =
        new Standing("x", 1, List.of(new Round(1, 2), new Round(30, 40), new Round(5, 5)));

    assertThat(standing.ratio()).isEqualTo(new Spread(0.75, 0.5, 1));
  }
}

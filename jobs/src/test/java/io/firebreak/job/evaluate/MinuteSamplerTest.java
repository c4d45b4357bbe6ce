package io.firebreak.job.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.evaluation.Sample;
import io.firebreak.model.VenueTick;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinuteSamplerTest {
  private static final long MINUTE = 60_000;

  @Test
  void givesTheLastPriceOfAMinuteAtItsEnd() {
    assertThat(
            samples(
                Ticks.trade(MINUTE, 5), Ticks.trade(2 * MINUTE - 1, 6), Ticks.trade(2 * MINUTE, 7)))
        .containsExactly(new Sample(2 * MINUTE, 6, 0), new Sample(3 * MINUTE, 7, 0));
  }

  @Test
  void givesABarWhenItIsComplete() {
    assertThat(samples(Ticks.bar(MINUTE, 5, MINUTE), Ticks.bar(6 * MINUTE, 6, 5 * MINUTE)))
        .containsExactly(new Sample(MINUTE, 5, 0), new Sample(6 * MINUTE, 6, 0));
  }

  @Test
  void givesNothingForAMinuteWithoutAPrice() {
    assertThat(samples(Ticks.trade(MINUTE, 5), Ticks.trade(9 * MINUTE, 6)))
        .extracting(Sample::timeMillis)
        .containsExactly(2 * MINUTE, 10 * MINUTE);
  }

  @Test
  void countsForcedOrdersInTheSampleThatFollows() {
    assertThat(samples(Ticks.forcedOrders(0, 2), Ticks.trade(MINUTE, 5)))
        .containsExactly(new Sample(2 * MINUTE, 5, 2));
  }

  @Test
  void givesOneSampleAMoment() {
    assertThat(samples(Ticks.bar(MINUTE, 5, MINUTE), Ticks.bar(MINUTE, 6, MINUTE))).hasSize(1);
  }

  private static List<Sample> samples(VenueTick... ticks) {
    List<Sample> samples = new ArrayList<>();
    MinuteSampler sampler = new MinuteSampler(samples::add);
    for (VenueTick tick : ticks) {
      sampler.add(tick);
    }
    sampler.finish();
    return samples;
  }
}

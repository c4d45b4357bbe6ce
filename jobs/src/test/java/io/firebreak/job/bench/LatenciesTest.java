package io.firebreak.job.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void ofAHundredTimesNinetyNineDoNotExceedTheP99() {
    Latencies latencies = Latencies.of(LongStream.rangeClosed(1, 100).boxed().toList());
    assertThat(latencies).isEqualTo(new Latencies(100, 50, 99, 100));
  }

  @Test
  void everyQuantileOfOneTimeIsThatTime() {
    assertThat(Latencies.of(List.of(7L))).isEqualTo(new Latencies(1, 7, 7, 7));
  }

  @Test
  void nothingMeasuredHasNoQuantiles() {
    assertThat(Latencies.of(List.of()).p99Millis()).isNaN();
  }
}

package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Both sides of the comparison do the same work: they give equal events. */
class TradeLineBenchmarkTest {
  private final TradeLineBenchmark benchmark = new TradeLineBenchmark();

  @Test
  void aLineIsReadAsBySplitting() throws BadLineException {
    assertThat(benchmark.tardisCsv()).isEqualTo(benchmark.tardisCsvSplit());
  }
}

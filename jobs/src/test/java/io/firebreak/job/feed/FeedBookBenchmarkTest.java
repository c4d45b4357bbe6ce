package io.firebreak.job.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Ingested;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of the comparison do the same work: they give equal records, arrays compared. */
class FeedBookBenchmarkTest {
  private final FeedBookBenchmark benchmark = new FeedBookBenchmark();
  private final List<Ingested> read = new ArrayList<>();

  @Test
  void tardisIsReadAsByDatabind() throws IOException {
    benchmark.readTardis(read::add);
    assertReadAs(benchmark.tardisDatabind());
  }

  @Test
  void cryptofeedIsReadAsByDatabind() throws IOException {
    benchmark.readCryptofeed(read::add);
    assertReadAs(benchmark.cryptofeedDatabind());
  }

  @Test
  void nativeJsonIsReadAsByDatabind() throws IOException {
    benchmark.readNative(read::add);
    assertReadAs(benchmark.nativeDatabind());
  }

  private void assertReadAs(Ingested expected) {
    assertThat(read).hasSize(1);
    assertThat(read.get(0))
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
        .isEqualTo(expected);
  }
}

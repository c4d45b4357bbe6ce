package io.firebreak.job.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Ingested;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of the comparison do the same work: they give equal records. */
class FeedTradeBenchmarkTest {
  private final FeedTradeBenchmark benchmark = new FeedTradeBenchmark();
  private final List<Ingested> read = new ArrayList<>();

  @Test
  void tardisIsReadAsByDatabind() throws IOException {
    benchmark.readTardis(read::add);
    assertThat(read).containsExactly(benchmark.tardisDatabind());
  }

  @Test
  void cryptofeedIsReadAsByDatabind() throws IOException {
    benchmark.readCryptofeed(read::add);
    assertThat(read).containsExactly(benchmark.cryptofeedDatabind());
  }

  @Test
  void nativeJsonIsReadAsByDatabind() throws IOException {
    benchmark.readNative(read::add);
    assertThat(read).containsExactly(benchmark.nativeDatabind());
  }
}

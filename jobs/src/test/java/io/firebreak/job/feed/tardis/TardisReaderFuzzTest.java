package io.firebreak.job.feed.tardis;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.feed.FeedFormat;
import io.firebreak.job.feed.FeedMessage;
import io.firebreak.job.feed.FeedReader;
import io.firebreak.model.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever arrives: no exception escapes, and no message is without a record. */
class TardisReaderFuzzTest {
  private final FeedReader reader = FeedFormat.TARDIS.reader();

  @Property(tries = 2_000)
  void anyBytesGiveARecord(@ForAll byte[] bytes) {
    assertThat(read(bytes)).isNotEmpty();
  }

  @Property(tries = 3_000)
  void damagedMessageGivesARecord(
      @ForAll("samples") String sample,
      @ForAll @IntRange(min = 0, max = 1_000) int at,
      @ForAll byte damage) {
    byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
    bytes[at % bytes.length] = damage;
    assertThat(read(bytes)).isNotEmpty();
  }

  @Property(tries = 2_000)
  void truncatedMessageIsADeadLetterWithItsText(
      @ForAll("samples") String sample, @ForAll @IntRange(min = 0, max = 1_000) int length) {
    String cut = sample.substring(0, length % sample.length());
    List<Ingested> all = read(cut.getBytes(StandardCharsets.UTF_8));
    assertThat(all).singleElement().extracting(Ingested::event).isNull();
    assertThat(all.get(0).deadLetter().original()).isEqualTo(cut);
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(TardisReaderTest.SAMPLES);
  }

  private List<Ingested> read(byte[] bytes) {
    List<Ingested> all = new ArrayList<>();
    reader.read(new FeedMessage(bytes, "fuzz", "fuzz", 1, 0), all::add);
    return all;
  }
}

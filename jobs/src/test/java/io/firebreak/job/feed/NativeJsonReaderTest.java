package io.firebreak.job.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NativeJsonReaderTest {
  private static final String TRADE =
      "{\"kind\":\"TRADE\",\"venue\":\"v\",\"instrument\":\"i\",\"eventTimeMillis\":1000,"
          + "\"price\":1,\"quantity\":2}";

  @Test
  void givesTheEventItsPlace() {
    assertThat(read(TRADE.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .extracting(i -> i.event().source(), i -> i.event().position())
        .containsExactly("t-0", 7L);
  }

  @Test
  void keepsWhatCannotBeRead() {
    assertThat(read("rubbish".getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .extracting(
            i -> i.deadLetter().reason(),
            i -> i.deadLetter().original(),
            i -> i.deadLetter().referenceTimeMillis())
        .containsExactly(RejectReason.UNPARSEABLE, "rubbish", 900L);
  }

  @Property(tries = 3000)
  void givesOneRecordForAnyBytes(@ForAll byte[] bytes) {
    assertThat(read(bytes)).hasSize(1);
  }

  @Property(tries = 3000)
  void givesOneRecordForDamagedText(@ForAll int at, @ForAll byte value) {
    byte[] bytes = TRADE.getBytes(StandardCharsets.UTF_8);
    bytes[Math.floorMod(at, bytes.length)] = value;
    assertThat(read(bytes)).hasSize(1);
  }

  private static List<Ingested> read(byte[] bytes) {
    List<Ingested> found = new ArrayList<>();
    FeedFormat.NATIVE.reader().read(new FeedMessage(bytes, "t", "t-0", 7, 900), found::add);
    return found;
  }
}

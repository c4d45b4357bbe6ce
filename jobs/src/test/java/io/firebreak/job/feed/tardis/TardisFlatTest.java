package io.firebreak.job.feed.tardis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketEventBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The quick way says what the strict one says, or nothing. */
class TardisFlatTest {
  private static final TardisEvents EVENTS = new TardisEvents(VenueProfiles.defaults());
  private static final JsonFactory JSON = new JsonFactory();

  @Test
  void tradesAndLiquidationsAreReadQuickly() {
    assertThat(new TardisFlat().read(bytes(TardisReaderTest.TRADE), new TardisMessage())).isTrue();
    assertThat(new TardisFlat().read(bytes(TardisReaderTest.LIQUIDATION), new TardisMessage()))
        .isTrue();
  }

  @Test
  void otherTypesAreNot() {
    assertThat(new TardisFlat().read(bytes(TardisReaderTest.TICKER), new TardisMessage()))
        .isFalse();
    assertThat(new TardisFlat().read(bytes(TardisReaderTest.BOOK_CHANGE), new TardisMessage()))
        .isFalse();
  }

  @Property(tries = 5_000)
  void damagedMessageIsReadAlikeOrLeftToTheStrictReader(
      @ForAll("samples") String sample,
      @ForAll @IntRange(min = 0, max = 1_000) int at,
      @ForAll byte damage)
      throws IOException, BadMessageException {
    byte[] json = bytes(sample);
    json[at % json.length] = damage;
    TardisMessage quick = new TardisMessage();
    if (new TardisFlat().read(json, quick) && complete(quick)) {
      assertThat(events(quick)).isEqualTo(strictly(json));
    }
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(TardisReaderTest.TRADE, TardisReaderTest.LIQUIDATION);
  }

  private static boolean complete(TardisMessage message) {
    try {
      return !events(message).isEmpty();
    } catch (BadMessageException e) {
      return false;
    }
  }

  private static List<MarketEvent> strictly(byte[] json) throws IOException, BadMessageException {
    TardisMessage strict = new TardisMessage();
    try (JsonParser parser = JSON.createParser(new String(json, StandardCharsets.ISO_8859_1))) {
      strict.read(parser);
    }
    return events(strict);
  }

  private static List<MarketEvent> events(TardisMessage message) throws BadMessageException {
    return EVENTS.of(message).stream().map(MarketEventBuilder::build).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.firebreak.job.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectionTest {

  private static FeedFormat format(String message) {
    return FormatDetection.of(message.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "NATIVE; {'kind':'TRADE','venue':'binance','instrument':'BTCUSDT'}",
        "TARDIS; {'type':'trade','exchange':'bitmex','timestamp':'2019-10-23T10:32:49.669Z'}",
        "TARDIS; {'type':'disconnect','exchange':'bitmex','localTimestamp':'2019-10-23T10:32:49Z'}",
        "CRYPTOFEED; {'exchange':'OKX','symbol':'BTC-USD','type':'limit','timestamp':1634865952.1}",
        "CRYPTOFEED; {'exchange':'OKX','symbol':'BTC-USD','timestamp':null,'receipt_timestamp':1.5}",
      })
  void tellsAFormatByItsFields(FeedFormat format, String message) {
    assertThat(format(message)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "1",
        "{'kind':'TRADE','venue':'binance'",
        "{'kind':1,'venue':'binance'}",
        "{'type':'trade','exchange':'bitmex'}",
        "{'data':{'kind':'TRADE','venue':'binance'}}",
        "{'exchange':'OKX','symbol':'BTC-USD'}",
        "ts_ms,venue,asset"
      })
  void doesNotGuess(String message) {
    assertThat(format(message)).isNull();
  }

  @Test
  void nestedFieldsDoNotCount() {
    assertThat(format("{'kind':'BAR','bar':{'type':'x','exchange':'y'},'venue':'binance'}"))
        .isEqualTo(FeedFormat.NATIVE);
  }

  @Property(tries = 2_000)
  void neverThrows(@ForAll byte[] message) {
    assertThat(FormatDetection.of(message)).isNotNull();
  }
}

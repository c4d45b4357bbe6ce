package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.MarketEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader reads what the strict one reads, to the last bit, or leaves it to that one. */
class FlatEventsTest {
  private static final String TRADE =
      "{'kind':'TRADE','venue':'binance','instrument':'BTCUSDT','eventTimeMillis':1760133600123,"
          + "'id':'4123456789','side':'SELL','price':112345.67,'quantity':0.0123}";
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "-0.0",
    "0.0",
    "1",
    "01",
    "1.",
    ".5",
    "1.5",
    "-2.25",
    "1e5",
    "1E-7",
    "2.5e+3",
    "1e400",
    "1e22",
    "1e23",
    "123456789012345678",
    "1234567890123456789",
    "9007199254740993",
    "0.1234567890123456",
    "4.9E-324",
    "NaN",
    "null",
    "'7'",
    "1e",
    "1e+",
    "--1",
    "-",
    "+1",
    "12345678",
    "1234567.8",
    "99999999999999999999",
    "0.00000001234567",
    "1760133600123",
    "[1]",
    "{}"
  };
  private static final String[] TEXTS = {
    "'TRADE'",
    "'LIQUIDATION'",
    "'BAR'",
    "'HEARTBEAT'",
    "'trade'",
    "''",
    "' '",
    "'okx'",
    "'\u20ac'",
    "'a\\\\b'",
    "'\\u0041'",
    "'SELL'",
    "'BUY'",
    "'SPOT'",
    "'a\tb'",
    "'DERIVATIVE_TICKER'",
    "'a-name-of-more-than-sixteen'",
    "'exactly-sixteen-'",
    "'12345678'",
    "null",
    "5",
    "'x"
  };
  private static final String[] FIELDS = {
    "kind",
    "venue",
    "instrument",
    "eventTimeMillis",
    "price",
    "quantity",
    "side",
    "id",
    "ingestTimeMillis",
    "sequence",
    "sequenceSpan",
    "asset",
    "quote",
    "role",
    "source",
    "Kind",
    ""
  };

  @Provide
  Arbitrary<MarketEvent> events() {
    return ArbitraryEvents.all();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> text(new Random(seed)));
  }

  @Property(tries = 2000)
  void readsWhatIsWritten(@ForAll("events") MarketEvent event) {
    assertSame(MarketEventJson.write(event).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 20_000)
  void readsWhateverIsPutTogetherFromParts(@ForAll("texts") String text) {
    assertSame(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 20_000)
  void readsDamagedText(@ForAll int at, @ForAll byte value, @ForAll boolean insert) {
    byte[] json = quoted(TRADE);
    int place = Math.floorMod(at, json.length);
    byte[] damaged = new byte[insert ? json.length + 1 : json.length];
    System.arraycopy(json, 0, damaged, 0, place);
    System.arraycopy(
        json, insert ? place : place + 1, damaged, place + 1, damaged.length - place - 1);
    damaged[place] = value;
    assertSame(damaged);
  }

  @Property(tries = 5_000)
  void readsEveryDecimalToTheLastBit(@ForAll long digits, @ForAll int point) {
    String whole = Long.toString(Math.abs(digits % 1_000_000_000_000_000_000L));
    int at = 1 + Math.floorMod(point, whole.length());
    String number = whole.substring(0, at) + "." + whole.substring(at) + "0";
    byte[] json = quoted(TRADE.replace("112345.67", number));
    assertSame(json);
    assertThat(MarketEventJson.parse(json, "s", 1).event().price())
        .isEqualTo(Double.parseDouble(number));
  }

  @Test
  void takesTheTradesOfAFeed() {
    assertThat(FlatEvents.read(quoted(TRADE), "s", 1)).isNotNull();
    assertThat(FlatEvents.read(quoted(TRADE.replace(",", " ,\n ")), "s", 1)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'BAR','venue':'v','instrument':'i','eventTimeMillis':1}",
        "{'kind':'TRADE','venue':'v','instrument':'i','eventTimeMillis':1,'price':1}",
        "{'kind':'HEARTBEAT','venue':'v','instrument':'i','eventTimeMillis':1}}",
        "{'kind':'HEARTBEAT','venue':'v','instrument':'i','eventTimeMillis':1,'venue':'v'}",
        "{'kind':'HEARTBEAT','venue':'v','instrument':'i','eventTimeMillis':1,}",
        "{'kind':'HEARTBEAT','venue':'v','instrument':'i'}",
      })
  void leavesEveryErrorToTheStrictReader(String json) {
    assertThat(FlatEvents.read(quoted(json), "s", 1)).isNull();
  }

  private static void assertSame(byte[] json) {
    MarketEvent flat = FlatEvents.read(json, "s", 1);
    Parsed strict = MarketEventJson.strictly(json, "s", 1);
    if (flat != null) {
      assertThat(strict.message()).isEmpty();
      assertThat(flat).isEqualTo(strict.event());
    }
  }

  private static String text(Random random) {
    List<String> fields = new ArrayList<>();
    boolean whole = random.nextInt(4) != 0;
    for (String field : FIELDS) {
      boolean head = fields.size() < 4 && whole;
      if (head || random.nextInt(3) == 0) {
        fields.add("'" + field + "'" + space(random) + ":" + value(field, random));
      }
    }
    if (!fields.isEmpty() && random.nextInt(8) == 0) {
      fields.add(any(random, fields.toArray(String[]::new)));
    }
    Collections.shuffle(fields, random);
    String joined = String.join(space(random) + "," + space(random), fields);
    return "{" + space(random) + joined.replace('\'', '"') + space(random) + "}" + space(random);
  }

  private static String value(String field, Random random) {
    boolean usual = random.nextInt(4) != 0;
    return space(random)
        + switch (field) {
          case "kind" -> usual ? "'TRADE'" : any(random, TEXTS);
          case "eventTimeMillis" -> usual ? "1760133600123" : any(random, NUMBERS);
          case "side" -> usual ? "'SELL'" : any(random, TEXTS);
          case "role" -> usual ? "'SPOT'" : any(random, TEXTS);
          case "price", "quantity", "sequence", "sequenceSpan", "ingestTimeMillis" ->
              any(random, NUMBERS);
          default -> usual ? "'okx'" : any(random, TEXTS);
        };
  }

  private static String space(Random random) {
    return random.nextInt(6) == 0 ? any(random, " ", "\n", "\t", "  ") : "";
  }

  private static String any(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static byte[] quoted(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}

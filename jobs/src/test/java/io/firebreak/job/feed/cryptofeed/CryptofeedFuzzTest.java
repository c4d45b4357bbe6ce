package io.firebreak.job.feed.cryptofeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.feed.BadMessageException;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in, one record goes out, and nothing is thrown. */
class CryptofeedFuzzTest {
  @Property(tries = 3000)
  void mutatedMessage(
      @ForAll("samples") List<String> sample,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000_000) Integer> places,
      @ForAll byte value) {
    byte[] message = CryptofeedMessages.bytes(sample.get(1));
    for (int place : places) {
      message[place % message.length] = (byte) (value + place);
    }
    one(sample.get(0) + "-E-S", message);
  }

  @Property(tries = 2000)
  void truncatedMessage(
      @ForAll("samples") List<String> sample, @ForAll @IntRange(min = 0, max = 600) int length) {
    byte[] message = CryptofeedMessages.bytes(sample.get(1));
    one(sample.get(0) + "-E-S", Arrays.copyOf(message, Math.min(length, message.length)));
  }

  @Property(tries = 3000)
  void valueOfAnotherKind(
      @ForAll("samples") List<String> sample,
      @ForAll("values") String value,
      @ForAll @IntRange(min = 0, max = 30) int field) {
    String[] parts = sample.get(1).split(":", -1);
    int changed = 1 + field % (parts.length - 1);
    int end = parts[changed].indexOf(',');
    parts[changed] = value + (end < 0 ? "}" : parts[changed].substring(end));
    one(sample.get(0) + "-E-S", CryptofeedMessages.bytes(String.join(":", parts)));
  }

  @Property(tries = 2000)
  void randomBytes(@ForAll @Size(max = 200) byte[] message, @ForAll String channel) {
    one(channel, message);
  }

  @Provide
  Arbitrary<List<String>> samples() {
    return Arbitraries.of(CryptofeedMessages.ALL);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "-1",
        "1e308",
        "1e999",
        "NaN",
        "-Infinity",
        "''",
        "'x'",
        "[]",
        "{}",
        "[[1,2]]",
        "[[]]",
        "{'1':2}",
        "{'bid':{}}",
        "{'bid':[[1,2]],'ask':[[]]}",
        "9e15",
        "-0.0",
        "0",
        "99999999999999999999999999999999",
        "'1e5'",
        "'\\u0000'",
        "1634865952.143");
  }

  /** What the flat reader reads, the strict one reads alike; null where both refuse. */
  @Property(tries = 5000)
  void flatReaderAgreesWithTheStrictOne(
      @ForAll("flat") String sample,
      @ForAll("fragments") String fragment,
      @ForAll @IntRange(min = 0, max = 400) int place,
      @ForAll @IntRange(min = 0, max = 20) int cut) {
    int from = place % sample.length();
    int to = Math.min(sample.length(), from + cut);
    String message = sample.substring(0, from) + fragment + sample.substring(to);
    alike(CryptofeedMessages.bytes(message));
  }

  @Property(tries = 3000)
  void flatReaderReadsNumbersAsTheStrictOne(
      @ForAll @BigRange(min = "0", max = "999999999999999999") BigInteger digits,
      @ForAll @IntRange(min = 0, max = 18) int decimals) {
    String number = new BigDecimal(digits, decimals).toPlainString();
    alike(CryptofeedMessages.bytes("{'price':" + number + ",'amount':-" + number + "}"));
  }

  @Provide
  Arbitrary<String> flat() {
    return Arbitraries.of(CryptofeedMessages.TRADE, CryptofeedMessages.LIQUIDATION);
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
        "",
        " ",
        "0",
        "00",
        "-",
        "+",
        ".",
        "1.",
        "e5",
        ",",
        ":",
        "'",
        "{",
        "}",
        "[1]",
        "null",
        "true",
        "NaN",
        "\\",
        "\u0001",
        "\u00e9",
        "'id':7,",
        "'id':null,",
        "'price':1,",
        "'x':[],",
        "99999999999");
  }

  private static void alike(byte[] message) {
    CryptofeedFields flat = new CryptofeedFlat().read(message);
    if (flat != null) {
      CryptofeedFields strict;
      try {
        strict = CryptofeedJson.read(message);
      } catch (BadMessageException e) {
        throw new AssertionError("only the strict reader refuses: " + e.getMessage(), e);
      }
      assertThat(flat)
          .usingRecursiveComparison()
          .withEqualsForType(Double::equals, Double.class)
          .isEqualTo(strict);
    }
  }

  private static void one(String channel, byte[] message) {
    List<Ingested> records = CryptofeedMessages.records(channel, message);
    assertThat(records).hasSize(1);
    Ingested record = records.get(0);
    if (record.event() != null) {
      plausible(record.event());
    } else {
      assertThat(record.deadLetter().message()).isNotBlank();
      assertThat(record.deadLetter().position()).isEqualTo(42);
    }
  }

  private static void plausible(MarketEvent event) {
    assertThat(event.position()).isEqualTo(42);
    assertThat(event.venue()).isNotBlank();
    assertThat(event.eventTimeMillis()).isBetween(1L, 100_000_000_000_000L);
    boolean priced = event.kind() == EventKind.TRADE || event.kind() == EventKind.LIQUIDATION;
    assertThat(priced && Double.isNaN(event.price())).isFalse();
  }
}

package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;

class MarketEventAvroTest {
  private static final Schema BUNDLED = EventSchema.avro();

  private final MarketEventAvro bundled = MarketEventAvro.writtenWith(BUNDLED);

  @Provide
  Arbitrary<MarketEvent> events() {
    return ArbitraryEvents.all();
  }

  @Property(tries = 2000)
  void saysTheSameInJsonAndAvro(@ForAll("events") MarketEvent event) {
    byte[] json = MarketEventJson.write(event).getBytes(StandardCharsets.UTF_8);
    Parsed fromJson = MarketEventJson.parse(json, event.source(), event.position());
    Parsed fromAvro =
        bundled.parse(MarketEventAvro.write(event), 0, event.source(), event.position());
    assertSame(fromJson.event(), event);
    assertSame(fromAvro.event(), event);
  }

  @Property(tries = 500)
  void isWhatAvroItselfReads(@ForAll("events") MarketEvent event) throws IOException {
    byte[] bytes = MarketEventAvro.write(event);
    GenericRecord record =
        new GenericDatumReader<GenericRecord>(BUNDLED)
            .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    assertSame(bundled.parse(record, event.source(), event.position()).event(), event);
  }

  @Property(tries = 3000)
  void refusesDamagedBytesAndNeverThrows(
      @ForAll("events") MarketEvent event, @ForAll int where, @ForAll byte value) {
    byte[] bytes = MarketEventAvro.write(event);
    bytes[Math.floorMod(where, bytes.length)] = value;
    assertIsOneOrTheOther(bundled.parse(bytes, 0, "s", 1));
    byte[] cut = Arrays.copyOf(bytes, Math.floorMod(where, bytes.length));
    assertThat(bundled.parse(cut, 0, "s", 1).event()).isNull();
  }

  @Property(tries = 3000)
  void refusesAnyBytesAndNeverThrows(@ForAll byte[] bytes) {
    assertIsOneOrTheOther(bundled.parse(bytes, 0, "s", 1));
  }

  @Test
  void takesNoMemoryOnTheWordOfALength() {
    // Kind, then a venue of 2 147 483 647 bytes, of which there are none.
    byte[] bytes = {6, (byte) 0xfe, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
    assertThat(bundled.parse(bytes, 0, "s", 1))
        .isEqualTo(
            new Parsed(
                null,
                RejectReason.UNPARSEABLE,
                "not Avro of its schema: a length must be in [0, 0], was 2147483647"));
  }

  @Test
  void refusesWhatFollowsTheEvent() {
    byte[] bytes = MarketEventAvro.write(trade());
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
    assertThat(bundled.parse(longer, 0, "s", 1).message())
        .isEqualTo("record must be one Avro record, 3 bytes follow");
  }

  @Test
  void judgesAsInJson() {
    byte[] bytes = MarketEventAvro.write(trade().toBuilder().quantity(Double.NaN).build());
    assertThat(bundled.parse(bytes, 0, "s", 1))
        .isEqualTo(new Parsed(null, RejectReason.BAD_SIZE, "quantity is missing for TRADE"));
  }

  @Test
  void takesFieldsByNameWhateverTheirOrderAndWidth() throws IOException {
    GenericRecord record = new GenericData.Record(narrow());
    record.put("eventTimeMillis", 1000);
    record.put("colour", List.of("red"));
    record.put("price", 100.5f);
    record.put("quantity", 2L);
    record.put("instrument", "BTCUSDT");
    record.put("venue", "binance");
    record.put("kind", "TRADE");
    Parsed parsed = MarketEventAvro.writtenWith(narrow()).parse(written(record), 0, "market-0", 42);
    assertThat(parsed.message()).isEmpty();
    assertSame(parsed.event(), trade());
  }

  @Test
  void tellsAnUnknownKindFromABrokenRecord() throws IOException {
    GenericRecord record = new GenericData.Record(narrow());
    record.put("eventTimeMillis", 1000);
    record.put("colour", List.of());
    record.put("price", 1f);
    record.put("quantity", 1L);
    record.put("instrument", "i");
    record.put("venue", "v");
    record.put("kind", "RUMOUR");
    Parsed parsed = MarketEventAvro.writtenWith(narrow()).parse(written(record), 0, "s", 1);
    assertThat(parsed.reason()).isEqualTo(RejectReason.UNKNOWN_TYPE);
    assertThat(parsed.message()).startsWith("kind must be one of [").endsWith("was RUMOUR");
  }

  @Test
  void refusesASchemaThatCannotGiveEvents() {
    Schema schema =
        SchemaBuilder.record("Quote")
            .fields()
            .requiredString("venue")
            .requiredString("price")
            .endRecord();
    assertThatThrownBy(() -> MarketEventAvro.writtenWith(schema))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Quote.kind is missing")
        .hasMessageContaining("Quote.eventTimeMillis is missing")
        .hasMessageContaining("Quote.price must be of type [INT, LONG, FLOAT, DOUBLE]");
  }

  @Test
  void refusesASchemaThatContainsItself() {
    Schema schema =
        new Schema.Parser()
            .parse(
                "{\"type\":\"record\",\"name\":\"L\",\"fields\":["
                    + "{\"name\":\"next\",\"type\":[\"null\",\"L\"]}]}");
    assertThatThrownBy(() -> MarketEventAvro.writtenWith(schema))
        .hasMessage("Avro schema must not contain itself: L");
  }

  private static void assertSame(MarketEvent read, MarketEvent expected) {
    assertThat(read)
        .usingRecursiveComparison()
        .withEqualsForType(Double::equals, Double.class)
        .isEqualTo(expected);
  }

  private static void assertIsOneOrTheOther(Parsed parsed) {
    assertThat(parsed.event() == null).isEqualTo(parsed.reason() != null);
  }

  private static MarketEvent trade() {
    return MarketEvent.of(EventKind.TRADE, "binance", "BTCUSDT")
        .from("market-0", 42)
        .at(1000)
        .price(100.5)
        .quantity(2)
        .build();
  }

  private static Schema narrow() {
    return SchemaBuilder.record("Trade")
        .fields()
        .requiredInt("eventTimeMillis")
        .name("colour")
        .type()
        .array()
        .items()
        .stringType()
        .noDefault()
        .requiredFloat("price")
        .requiredLong("quantity")
        .requiredString("instrument")
        .requiredString("venue")
        .requiredString("kind")
        .endRecord();
  }

  private static byte[] written(GenericRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
    new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
    return bytes.toByteArray();
  }
}

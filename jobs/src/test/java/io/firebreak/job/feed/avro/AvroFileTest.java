package io.firebreak.job.feed.avro;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.EventSchema;
import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class AvroFileTest {
  private static final int EVENTS = 20;

  @Test
  void readsEveryEventOfEveryBlock() throws IOException {
    List<Ingested> found = read(file(CodecFactory.nullCodec()));
    assertThat(found).hasSize(EVENTS).allMatch(i -> i.event() != null);
    assertThat(found.get(EVENTS - 1).event()).isEqualTo(event(EVENTS));
  }

  @Test
  void readsDeflatedBlocks() throws IOException {
    assertThat(read(file(CodecFactory.deflateCodec(6))))
        .hasSize(EVENTS)
        .allMatch(i -> i.event() != null);
  }

  @Test
  void keepsARecordThatCannotBeUsed() throws IOException {
    MarketEvent without = event(1).toBuilder().price(Double.NaN).build();
    List<Ingested> found = read(file(CodecFactory.nullCodec(), without, event(2)));
    assertThat(found.get(0).deadLetter().message()).isEqualTo("price is missing for TRADE");
    assertThat(found.get(1).event()).isEqualTo(event(2));
  }

  @Test
  void endsAtABlockThatIsCutWithOneDeadLetter() throws IOException {
    byte[] bytes = file(CodecFactory.nullCodec());
    List<Ingested> found = read(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(found).last().matches(i -> i.deadLetter() != null);
    assertThat(found).filteredOn(i -> i.deadLetter() != null).hasSize(1);
  }

  @Test
  void namesWhatIsNoSuchFile() {
    assertThat(read(new byte[] {1, 2, 3, 4}))
        .singleElement()
        .extracting(i -> i.deadLetter().message())
        .isEqualTo("not an Avro file from here: file must begin with Obj and 1");
  }

  @Property(tries = 3000)
  void neverThrowsOnADamagedFile(@ForAll int at, @ForAll byte value) throws IOException {
    byte[] bytes = file(CodecFactory.nullCodec());
    bytes[Math.floorMod(at, bytes.length)] = value;
    assertThat(read(bytes)).isNotEmpty();
  }

  private static List<Ingested> read(byte[] bytes) {
    List<Ingested> found = new ArrayList<>();
    AvroFile.open(new ByteArrayInputStream(bytes), "f").forEachRemaining(found::add);
    return found;
  }

  private static byte[] file(CodecFactory codec) throws IOException {
    MarketEvent[] events = new MarketEvent[EVENTS];
    Arrays.setAll(events, i -> event(i + 1));
    return file(codec, events);
  }

  private static byte[] file(CodecFactory codec, MarketEvent... events) throws IOException {
    Schema schema = EventSchema.avro();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
      writer.setCodec(codec).create(schema, bytes);
      for (MarketEvent event : events) {
        writer.appendEncoded(ByteBuffer.wrap(MarketEventAvro.write(event)));
        if (event.position() % 6 == 0) {
          writer.sync();
        }
      }
    }
    return bytes.toByteArray();
  }

  private static MarketEvent event(int number) {
    return MarketEvent.of(EventKind.TRADE, "v", "i")
        .from("f", number)
        .at(1000 + number)
        .price(number)
        .quantity(2)
        .build();
  }
}

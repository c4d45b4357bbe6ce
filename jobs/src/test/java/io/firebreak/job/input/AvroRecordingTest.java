package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.job.codec.EventSchema;
import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvroRecordingTest {
  private static final long START = 1_571_826_769_669L;

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.avro", "d/a.avro.gz"})
  void playsRecordsByTheirNumber(String name) throws IOException {
    directory.write(name, file(trade("BTCUSDT", 0), trade("BTCUSDT", 1)));
    assertThat(directory.events())
        .extracting(MarketEvent::source, MarketEvent::position, MarketEvent::asset)
        .containsExactly(tuple(name, 1L, "BTC"), tuple(name, 2L, "BTC"));
  }

  @Test
  void unknownInstrumentIsADeadLetter() throws IOException {
    directory.write("a.avro", file(trade("BTCUSDT", 0), trade("!!", 1)));
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position, DeadLetter::reason)
        .containsExactly(tuple(2L, RejectReason.UNKNOWN_INSTRUMENT));
  }

  @Test
  void fileThatBreaksOffKeepsWhatCameBefore() throws IOException {
    byte[] whole = file(trade("BTCUSDT", 0));
    directory.write("a.avro", Arrays.copyOf(whole, whole.length - 3));
    assertThat(directory.play()).isNotEmpty();
    assertThat(directory.deadLetters()).hasSize(1);
  }

  @Test
  void pairsAreThoseOfItsEvents() throws IOException {
    directory.write("a.avro", file(trade("BTCUSDT", 0), trade("ETHUSDT", 1)));
    assertThat(directory.recordings().pairs())
        .extracting(RecordedPair::symbol)
        .containsExactly("BTCUSDT", "ETHUSDT");
  }

  private static MarketEvent trade(String symbol, int second) {
    return MarketEvent.of(EventKind.TRADE, "binance", symbol)
        .at(START + second * 1_000L)
        .price(8_000)
        .quantity(1)
        .build();
  }

  private static byte[] file(MarketEvent... events) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(EventSchema.avro()))) {
      writer.create(EventSchema.avro(), bytes);
      for (MarketEvent event : List.of(events)) {
        writer.appendEncoded(ByteBuffer.wrap(MarketEventAvro.write(event)));
      }
    }
    return bytes.toByteArray();
  }
}

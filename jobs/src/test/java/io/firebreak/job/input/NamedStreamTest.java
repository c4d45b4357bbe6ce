package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.EventKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedStreamTest {
  private static final String TARDIS =
      "exchange,symbol,timestamp,local_timestamp,id,side,price,amount";
  private static final String TARDIS_LINE =
      "bitmex,XBTUSD,1585699200245000,1585699200340000,a,sell,6425.5,1000";

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  @ParameterizedTest
  @CsvSource({
    "bitmex_trades_2020-04-01_XBTUSD.csv, TRADE",
    "bitmex_trades_2020-04-01_XBTUSD.csv.gz, TRADE",
    "bitmex_liquidations_2020-04-01_XBTUSD.csv.zst, LIQUIDATION"
  })
  void columnsAreWhatTheirFileWouldBe(String name, EventKind kind) throws IOException {
    directory.write(name, TARDIS, TARDIS_LINE, "rubbish");
    List<TapeRecord> records = streamed(name);
    assertThat(records).hasSize(2);
    assertThat(records.get(0).event().kind()).isEqualTo(kind);
    assertThat(records).usingRecursiveComparison().isEqualTo(directory.play());
  }

  @Test
  void messagesMayBeCompressed() throws IOException {
    directory.write("a.jsonl.gz", Messages.trade(0), Messages.trade(1));
    assertThat(streamed("a.jsonl.gz")).hasSize(2).isEqualTo(directory.play());
  }

  @Test
  void barsKnowTheirIntervalByName() throws IOException {
    directory.write(
        "bars_binance_BTCUSDT_1m_x.csv",
        RecordingDirectory.BARS,
        "1620000000000,binance,BTCUSDT,100,101,99,100,5");
    assertThat(streamed("bars_binance_BTCUSDT_1m_x.csv"))
        .singleElement()
        .extracting(record -> record.event().eventTimeMillis())
        .isEqualTo(1_620_000_060_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars_x.csv", "trades_x.csv", "empty.csv", "plain.csv.gz"})
  void beginningThatDoesNotFitTheNameEndsTheRun(String name) throws IOException {
    boolean empty = name.equals("empty.csv");
    Files.write(root.resolve(name), empty ? new byte[0] : bytes(RecordingDirectory.BARS + "\n"));
    assertThatThrownBy(() -> streamed(name))
        .isInstanceOf(SuppressRestartsException.class)
        .rootCause()
        .hasMessageContaining("cannot be read as " + name);
    assertThatThrownBy(() -> tape(name).begin())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read as " + name);
  }

  @Test
  void beginningIsPlayedToo() throws IOException {
    String name = "bitmex_trades_2020-04-01_XBTUSD.csv";
    directory.write(name, TARDIS, TARDIS_LINE, TARDIS_LINE);
    StreamTape tape = tape(name);
    tape.begin();
    assertThat(tape.open()).toIterable().hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trades", "trades.txt", "a.csv.bz2"})
  void otherNamesAreRefused(String name) {
    assertThat(StreamTape.nameFault(name))
        .hasValueSatisfying(
            fault -> assertThat(fault).contains(".avro", ".zst", "was '" + name + "'"));
  }

  private List<TapeRecord> streamed(String name) throws IOException {
    List<TapeRecord> records = new ArrayList<>();
    tape(name).open().forEachRemaining(records::add);
    return records;
  }

  private StreamTape tape(String name) throws IOException {
    byte[] content = Files.readAllBytes(root.resolve(name));
    return StreamTape.asFile(
        name, () -> new ByteArrayInputStream(content), InstrumentCatalog.inferred());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

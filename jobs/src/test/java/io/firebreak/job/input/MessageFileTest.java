package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.luben.zstd.Zstd;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFileTest {
  private static final String NATIVE =
      "{\"kind\":\"TRADE\",\"venue\":\"binance\",\"instrument\":\"BTCUSDT\","
          + "\"eventTimeMillis\":1571826769669,\"price\":8000,\"quantity\":1}";

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.json", "a.jsonl.gz", "d/a.jsonl.zst"})
  void playsMessagesByTheirLines(String name) throws IOException {
    directory.write(name, Messages.trade(0), Messages.trade(1));
    assertThat(directory.events())
        .extracting(MarketEvent::source, MarketEvent::position, MarketEvent::asset)
        .containsExactly(tuple(name, 1L, "BTC"), tuple(name, 2L, "BTC"));
  }

  @Test
  void bringsQuantitiesToBaseUnits() throws IOException {
    // 50 contracts of one USD at 8000.
    directory.write("a.jsonl", Messages.trade(0));
    assertThat(directory.events().get(0).quantity()).isEqualTo(50 / 8000.0);
  }

  @Test
  void tellsTheFormatByTheFirstUsableLine() throws IOException {
    directory.write("a.jsonl", "{\"type\":", "", NATIVE).write("b.jsonl", Messages.trade(0));
    assertThat(directory.events())
        .extracting(MarketEvent::venue)
        .containsExactlyInAnyOrder("binance", "bitmex");
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position, DeadLetter::original)
        .containsExactly(tuple(1L, "{\"type\":"), tuple(2L, ""));
  }

  @Test
  void playsOnAfterAFirstLineThatIsTooLong() throws IOException {
    directory.write("a.jsonl", " ".repeat(BoundedLines.MAX_LINE_BYTES + 1), Messages.trade(0));
    assertThat(directory.events()).extracting(MarketEvent::position).containsExactly(2L);
    assertThat(directory.deadLetters()).extracting(DeadLetter::position).containsExactly(1L);
  }

  @Test
  void ignoresAFileOfUnknownMessages() throws IOException {
    directory.write("a.jsonl", Messages.trade(0)).write("b.json", "{", "  \"a\": 1", "}");
    assertThat(directory.recordings().ignored())
        .containsExactly(
            new IgnoredFile("b.json", "none of its first lines is a message of a known format"));
  }

  @Test
  void playsSeveralInstrumentsAndTypesOfOneFileInItsOrder() throws IOException {
    directory.write(
        "a.jsonl",
        Messages.trade(0),
        Messages.quote("ETHUSDT", 1),
        Messages.disconnect(2, "\"BTCUSDT\",\"ETHUSDT\""));
    assertThat(directory.events())
        .extracting(MarketEvent::kind, MarketEvent::instrument, MarketEvent::position)
        .containsExactly(
            tuple(EventKind.TRADE, "XBTUSD", 1L),
            tuple(EventKind.TOP_OF_BOOK, "ETHUSDT", 2L),
            tuple(EventKind.DISCONNECT, "BTCUSDT", 3L),
            tuple(EventKind.DISCONNECT, "ETHUSDT", 3L));
  }

  @Test
  void letsADisconnectOfAWholeVenuePass() throws IOException {
    directory.write("a.jsonl", Messages.trade(0), Messages.disconnect(1, ""));
    assertThat(directory.events().get(1).instrument()).isEmpty();
  }

  @Test
  void keepsWhatCannotBeUsedWithItsReason() throws IOException {
    String unknown = Messages.trade(1).replace("XBTUSD", "?");
    String negative = Messages.trade(2).replace("8000", "-8000");
    directory.write("a.jsonl", Messages.trade(0), unknown, negative);
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position, DeadLetter::reason, DeadLetter::original)
        .containsExactly(
            tuple(2L, RejectReason.UNKNOWN_INSTRUMENT, unknown),
            tuple(3L, RejectReason.BAD_PRICE, negative));
  }

  @Test
  void keepsWhatCameBeforeATruncatedTail() throws IOException {
    // Random digits do not compress away, so that the cut falls into the lines.
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String price = Integer.toString(1 + random.nextInt(1_000_000_000));
      text.append(Messages.trade(i).replace("8000", price)).append('\n');
    }
    byte[] whole = Zstd.compress(text.toString().getBytes(StandardCharsets.UTF_8));
    Files.write(root.resolve("a.jsonl.zst"), Arrays.copyOf(whole, whole.length * 2 / 3));
    List<TapeRecord> records = directory.play();
    DeadLetter tail = records.get(records.size() - 1).deadLetter();
    assertThat(records).hasSizeGreaterThan(5_000);
    assertThat(tail.message()).startsWith("compressed stream breaks off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trades-COINBASE-BTC-USD.jsonl", "d/named-otherwise.jsonl.gz"})
  void readsCryptofeedByItsChannelOrItsFields(String name) throws IOException {
    // The sample of cryptofeed's documentation (docs/dtypes.md).
    directory.write(
        name,
        "{\"exchange\":\"COINBASE\",\"symbol\":\"BTC-USD\",\"side\":\"buy\",\"amount\":1.2,"
            + "\"price\":64342.12,\"id\":\"23454323\",\"type\":\"limit\","
            + "\"timestamp\":1634865952.143}");
    assertThat(directory.events())
        .extracting(MarketEvent::venue, MarketEvent::asset, MarketEvent::eventTimeMillis)
        .containsExactly(tuple("coinbase", "BTC", 1_634_865_952_143L));
  }

  @Test
  void tellsTheVenuesAndSymbolsOfItsMessages() throws IOException {
    directory.write(
        "a.jsonl",
        Messages.trade(0),
        Messages.trade(1),
        "damaged",
        Messages.trade(2).replace("XBTUSD", "?"),
        Messages.disconnect(3, ""));
    assertThat(directory.recordings().pairs())
        .containsExactly(
            new RecordedPair("bitmex", "?", 1), new RecordedPair("bitmex", "XBTUSD", 2));
  }
}

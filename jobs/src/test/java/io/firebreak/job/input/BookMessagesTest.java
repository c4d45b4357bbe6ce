package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookMessagesTest {
  private static final long START_MICROS = 1_583_020_803_145_000L;

  @TempDir private Path root;

  private static String row(String symbol, long arrivalMicros, String level) {
    long arrival = START_MICROS + arrivalMicros;
    return "binance-futures," + symbol + "," + START_MICROS + "," + arrival + "," + level;
  }

  private static String row(long arrivalMicros, String level) {
    return row("BTCUSDT", arrivalMicros, level);
  }

  private static String later(String row) {
    return row.replace("," + START_MICROS + ",", "," + (START_MICROS + 1_000) + ",");
  }

  private RecordingDirectory rows(String... rows) throws IOException {
    return new RecordingDirectory(root)
        .write("binance-futures_incremental_book_L2.csv.gz", content(rows));
  }

  private static byte[] content(String... rows) {
    return (TardisLevelLines.COLUMNS + "\n" + String.join("\n", rows)).getBytes(UTF_8);
  }

  @Test
  void rowsOfOneArrivalAreOneMessageAtItsFirstRow() throws IOException {
    List<MarketEvent> events =
        rows(
                row(0, "true,bid,9,1"),
                row(0, "true,bid,8,2"),
                row(0, "true,ask,10,3"),
                row(1, "false,ask,10,0"),
                row(2, "false,bid,9,4"))
            .events();
    assertThat(events)
        .extracting(MarketEvent::kind, MarketEvent::position, MarketEvent::sequence)
        .containsExactly(
            tuple(EventKind.BOOK_SNAPSHOT, 2L, 2L),
            tuple(EventKind.BOOK_DELTA, 5L, 5L),
            tuple(EventKind.BOOK_DELTA, 6L, 6L));
    assertThat(events.get(0).book().bidPrices()).containsExactly(9, 8);
    assertThat(events.get(0).book().bidQuantities()).containsExactly(1, 2);
    assertThat(events.get(0).book().askPrices()).containsExactly(10);
    assertThat(events.get(1).book().askQuantities()).containsExactly(0);
  }

  @Test
  void feedHasNoNumbers() throws IOException {
    assertThat(rows(row(0, "false,bid,9,1")).events())
        .extracting(MarketEvent::sequenceSpan)
        .containsExactly(MarketEvent.UNSEQUENCED);
  }

  @Test
  void anotherSymbolIsAnotherMessage() throws IOException {
    assertThat(rows(row("BTCUSDT", 0, "true,bid,9,1"), row("ETHUSDT", 0, "true,bid,9,1")).events())
        .extracting(MarketEvent::asset, MarketEvent::position)
        .containsExactly(tuple("BTC", 2L), tuple("ETH", 3L));
  }

  @Test
  void snapshotAndChangeOfOneArrivalAreTwoMessages() throws IOException {
    assertThat(rows(row(0, "true,bid,9,1"), row(0, "false,bid,9,2")).events())
        .extracting(MarketEvent::kind)
        .containsExactly(EventKind.BOOK_SNAPSHOT, EventKind.BOOK_DELTA);
  }

  @Test
  void damagedRowIsADeadLetterAndTheMessageGoesOn() throws IOException {
    RecordingDirectory directory =
        rows(
            row(0, "true,bid,9,1"),
            row(0, "true,bid,-8,2"),
            row(0, "perhaps,bid,8,2"),
            row(0, "true,mid,8,2"),
            row(0, "true,ask,10,3"));
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position)
        .containsExactly(3L, 4L, 5L);
    assertThat(directory.events())
        .singleElement()
        .satisfies(event -> assertThat(event.book().askPrices()).containsExactly(10))
        .satisfies(event -> assertThat(event.book().bidPrices()).containsExactly(9));
  }

  @Test
  void saysWhatIsWrongWithARow() throws IOException {
    assertThat(rows(row(0, "perhaps,bid,8,2")).deadLetters())
        .extracting(DeadLetter::message)
        .containsExactly("is_snapshot must be true or false, was 'perhaps'");
  }

  @Test
  void damagedArrivalDoesNotCutASnapshot() throws IOException {
    assertThat(
            rows(row(0, "true,bid,9,1"), row(70, "true,bid,8,1"), row(0, "true,bid,7,1")).events())
        .extracting(MarketEvent::kind)
        .containsExactly(EventKind.BOOK_SNAPSHOT);
  }

  @Test
  void restOfASnapshotAfterADamagedTimeGoesOnAsADelta() throws IOException {
    String damaged = "binance-futures,BTCUSDT,1583020803945000," + START_MICROS + ",true,bid,8,1";
    assertThat(rows(row(0, "true,bid,9,1"), damaged, row(0, "true,bid,7,1")).events())
        .extracting(MarketEvent::kind, MarketEvent::position)
        .containsExactly(
            tuple(EventKind.BOOK_SNAPSHOT, 2L),
            tuple(EventKind.BOOK_DELTA, 3L),
            tuple(EventKind.BOOK_DELTA, 4L));
  }

  @Test
  void messageThatIsTooLongGoesOnAsADelta() throws IOException {
    String[] rows = new String[BookMessages.MAX_ROWS + 2];
    for (int i = 0; i <= BookMessages.MAX_ROWS; i++) {
      rows[i] = row(0, "true,bid," + (i + 1) + ",1");
    }
    rows[BookMessages.MAX_ROWS + 1] = later(row(1, "true,bid,1,1"));
    assertThat(rows(rows).events())
        .extracting(MarketEvent::kind, event -> event.book().bidPrices().length)
        .containsExactly(
            tuple(EventKind.BOOK_SNAPSHOT, BookMessages.MAX_ROWS),
            tuple(EventKind.BOOK_DELTA, 1),
            tuple(EventKind.BOOK_SNAPSHOT, 1));
  }

  @Test
  void messageOfExactlyTheLongestLengthIsFollowedByASnapshot() throws IOException {
    String[] rows = new String[BookMessages.MAX_ROWS + 1];
    for (int i = 0; i < BookMessages.MAX_ROWS; i++) {
      rows[i] = row(0, "true,bid," + (i + 1) + ",1");
    }
    rows[BookMessages.MAX_ROWS] = later(row(1, "true,bid,1,1"));
    assertThat(rows(rows).events())
        .extracting(MarketEvent::kind)
        .containsExactly(EventKind.BOOK_SNAPSHOT, EventKind.BOOK_SNAPSHOT);
  }
}

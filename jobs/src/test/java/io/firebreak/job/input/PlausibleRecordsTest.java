package io.firebreak.job.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlausibleRecordsTest {
  private static final long START = 1_620_000_000_000L;
  private static final long DAY = 86_400_000;

  @TempDir private Path root;

  private RecordingDirectory trades(long... offsets) throws IOException {
    String lines =
        String.join(
            "\n",
            LongStream.of(offsets)
                .mapToObj(offset -> START + offset + ",binance,BTCUSDT,100,1,buy")
                .toList());
    return new RecordingDirectory(root)
        .write("trades_binance_BTCUSDT_1.csv", RecordingDirectory.TRADES, lines);
  }

  private static List<Long> refused(RecordingDirectory directory) throws IOException {
    assertThat(directory.deadLetters())
        .allMatch(letter -> letter.reason() == RejectReason.BAD_TIME);
    return directory.deadLetters().stream().map(DeadLetter::position).toList();
  }

  @Test
  void refusesALeapThatTheNextLinesContradict() throws IOException {
    assertThat(refused(trades(0, 1, 900 * DAY, 2, 3, 4))).containsExactly(4L);
  }

  @Test
  void refusesALeapOfAMinuteThatTheNextLinesContradict() throws IOException {
    assertThat(refused(trades(0, 60_000, 0, 0, 120_001, 0, 0, 0))).containsExactly(6L);
  }

  @Test
  void refusesAFalseFirstTime() throws IOException {
    assertThat(refused(trades(900 * DAY, 0, 1, 2))).containsExactly(2L);
  }

  @Test
  void refusesAFirstTimeLongBeforeAllThatFollows() throws IOException {
    assertThat(refused(trades(-DAY - 1, 0, 1, 2))).containsExactly(2L);
  }

  @Test
  void acceptsAFirstTimeADayBefore() throws IOException {
    assertThat(refused(trades(-DAY, 0, 1, 2))).isEmpty();
  }

  @Test
  void acceptsTheFirstOfAMarketThatHardlyTrades() throws IOException {
    assertThat(refused(trades(0, 3 * DAY, 6 * DAY, 9 * DAY))).isEmpty();
  }

  @Test
  void refusesALeapThatNothingFollows() throws IOException {
    assertThat(refused(trades(0, 1, DAY + 2))).containsExactly(4L);
  }

  @Test
  void acceptsALeapOfExactlyADay() throws IOException {
    assertThat(refused(trades(0, 1, DAY + 1))).isEmpty();
  }

  @Test
  void acceptsAGapThatTheNextLinesConfirm() throws IOException {
    assertThat(refused(trades(0, 1, 9 * DAY, 9 * DAY + 1))).isEmpty();
  }

  @Test
  void acceptsALastLineAfterAGapThatIsUsualInTheFile() throws IOException {
    assertThat(refused(trades(0, 9 * DAY, 9 * DAY + 1, 18 * DAY + 1))).isEmpty();
  }

  @Test
  void keepsTheOrderOfWhatItHeld() throws IOException {
    assertThat(trades(0, 900 * DAY, 1, 2, 900 * DAY, 3).play())
        .extracting(
            record ->
                record.event() == null
                    ? -record.deadLetter().position()
                    : record.event().position())
        .containsExactly(2L, -3L, 4L, 5L, -6L, 7L);
  }

  @Test
  void keepsTheDisorderOfTheFile() throws IOException {
    assertThat(trades(5, 3, 4).events())
        .extracting(MarketEvent::position)
        .containsExactly(2L, 3L, 4L);
  }

  @Test
  void acceptsFreshEventsAmongTheStaleQuotesOfQuietMarkets() throws IOException {
    String[] lines = new String[30];
    for (int i = 0; i < lines.length; i++) {
      // Of three markets, two were last quoted hours ago.
      lines[i] =
          i % 3 == 1 ? Messages.trade(i * 1_000L) : Messages.quote("BTCUSDT", -DAY / 4, i * 1_000L);
    }
    assertThat(refused(new RecordingDirectory(root).write("a.jsonl", lines))).isEmpty();
  }

  @Test
  void refusesALeapThatArrivedLongBefore() throws IOException {
    RecordingDirectory directory =
        new RecordingDirectory(root)
            .write(
                "a.jsonl",
                Messages.trade(0),
                Messages.quote("BTCUSDT", 9 * DAY, 1),
                Messages.quote("BTCUSDT", -DAY / 4, 2),
                Messages.trade(3));
    assertThat(refused(directory)).containsExactly(2L);
  }

  @Test
  void refusesALeapInMessagesThatWereFetchedLongAfter() throws IOException {
    String[] lines = new String[12];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = Messages.quote("BTCUSDT", i == 5 ? 2 * DAY : i, 90 * DAY);
    }
    assertThat(refused(new RecordingDirectory(root).write("a.jsonl", lines))).containsExactly(6L);
  }

  @Test
  void acceptsAGapInWhichNothingArrived() throws IOException {
    RecordingDirectory directory =
        new RecordingDirectory(root)
            .write(
                "a.jsonl",
                Messages.trade(0),
                Messages.trade(9 * DAY),
                Messages.quote("BTCUSDT", -DAY, 9 * DAY),
                Messages.quote("BTCUSDT", -DAY, 9 * DAY));
    assertThat(refused(directory)).isEmpty();
  }
}

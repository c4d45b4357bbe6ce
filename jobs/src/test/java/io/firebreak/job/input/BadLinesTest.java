package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.firebreak.model.DeadLetter;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadLinesTest {
  private static final String FILE = "trades_binance_BTCUSDT_1.csv";
  private static final String GOOD = "1620000000000,binance,BTCUSDT,100,1,buy";
  private static final String NEXT = "1620000000001,binance,BTCUSDT,101,1,sell";

  @TempDir private Path root;
  private RecordingDirectory directory;

  @BeforeEach
  void emptyDirectory() {
    directory = new RecordingDirectory(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';UNPARSEABLE",
        "garbage;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,100,1;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,100,1,buy,7;UNPARSEABLE",
        "162000000000x,binance,BTCUSDT,100,1,buy;UNPARSEABLE",
        ",binance,BTCUSDT,100,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,1O0,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,1.2.3,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,0x10,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,10d,1,buy;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,100,1,hold;UNPARSEABLE",
        "1620000000000,binance,BTCUSDT,NaN,1,buy;BAD_PRICE",
        "1620000000000,binance,BTCUSDT,-100,1,buy;BAD_PRICE",
        "1620000000000,binance,BTCUSDT,0,1,buy;BAD_PRICE",
        "1620000000000,binance,BTCUSDT,1e999,1,buy;BAD_PRICE",
        "1620000000000,binance,BTCUSDT,1000000000000,1,buy;BAD_PRICE",
        "1620000000000,binance,BTCUSDT,100,nan,buy;BAD_SIZE",
        "1620000000000,binance,BTCUSDT,100,-1,buy;BAD_SIZE",
        "1620000000000,binance,BTCUSDT,100,0,buy;BAD_SIZE",
        "1620000000000,binance,BTCUSDT,100,inf,buy;BAD_SIZE",
        "0,binance,BTCUSDT,100,1,buy;BAD_TIME",
        "-5,binance,BTCUSDT,100,1,buy;BAD_TIME",
        "99999999999999999999999,binance,BTCUSDT,100,1,buy;BAD_TIME",
        "4133980800000,binance,BTCUSDT,100,1,buy;BAD_TIME",
        "1620000000000,binance,BTCXXX,100,1,buy;UNKNOWN_INSTRUMENT",
        "1620000000000,bin nce,BTCUSDT,100,1,buy;UNKNOWN_INSTRUMENT",
        "1620000000000,binance,XTCUSDT,100,1,buy;UNKNOWN_INSTRUMENT",
      })
  void keepsABadLineAndGoesOn(String bad, RejectReason reason) throws IOException {
    directory.write(FILE, RecordingDirectory.TRADES, GOOD, bad, NEXT);
    assertThat(directory.events()).extracting(MarketEvent::position).containsExactly(2L, 4L);
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::position, DeadLetter::reason, DeadLetter::original)
        .containsExactly(tuple(3L, reason, bad));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    directory.write(FILE, RecordingDirectory.TRADES, "1760133600005,binance,BTCUSDT,-3,1,buy");
    assertThat(directory.deadLetters().get(0).message())
        .isEqualTo("price must be above 0 and below 1e12, was -3.0");
  }

  @Test
  void replacesInvalidUtf8() throws IOException {
    String text = RecordingDirectory.TRADES + "\n" + GOOD + "\n\u00ff\u00fe,1\n";
    directory.write(FILE, text.getBytes(ISO_8859_1));
    assertThat(directory.deadLetters().get(0).original()).isEqualTo("\uFFFD\uFFFD,1");
  }

  @Test
  void acceptsWindowsLineEndsAndAByteOrderMark() throws IOException {
    directory.write(FILE, "\uFEFF" + RecordingDirectory.TRADES + "\r", GOOD + "\r");
    assertThat(directory.events()).hasSize(1);
  }

  @Test
  void keepsWhatCameBeforeATruncatedTail() throws IOException {
    // Random digits do not compress away, so that the cut falls into the lines.
    StringBuilder text = new StringBuilder(RecordingDirectory.TRADES + "\n");
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long price = 1 + random.nextLong(1_000_000_000);
      text.append(1_620_000_000_000L + i)
          .append(",binance,BTCUSDT,")
          .append(price)
          .append(",1,buy\n");
    }
    byte[] whole = RecordingDirectory.gzip(text.toString().getBytes(UTF_8));
    Files.write(root.resolve(FILE + ".gz"), Arrays.copyOf(whole, whole.length * 2 / 3));
    List<TapeRecord> records = directory.play();
    DeadLetter tail = records.get(records.size() - 1).deadLetter();
    assertThat(records).hasSizeGreaterThan(5_000);
    assertThat(tail.message()).startsWith("compressed stream breaks off");
    assertThat(directory.deadLetters()).containsExactly(tail);
  }

  @Test
  void refusesABookLevelThatIsNoNumber() throws IOException {
    directory.write(
        "books_binance_BTCUSDT_top1_1.csv",
        "ts_ms,venue,asset,b1p,b1q,a1p,a1q",
        "1620000000000,binance,BTCUSDT,9,1,NaN,3",
        "1620000000000,binance,BTCUSDT,9,-1,10,3",
        "1620000000000,binance,BTCUSDT,9,,10,3");
    assertThat(directory.deadLetters())
        .extracting(DeadLetter::reason)
        .containsExactly(RejectReason.BAD_PRICE, RejectReason.BAD_SIZE, RejectReason.UNPARSEABLE);
  }

  @Test
  void refusesABarThatSaysItsVolumeIsNoNumber() throws IOException {
    directory.write(
        "bars_binance_BTCUSDT_1m_1_2.csv",
        RecordingDirectory.BARS,
        "1620000000000,binance,BTCUSDT,10,12,9,11,NaN");
    assertThat(directory.deadLetters().get(0).reason()).isEqualTo(RejectReason.BAD_SIZE);
  }
}

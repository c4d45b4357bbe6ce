package io.firebreak.job.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.model.BookLevels;
import io.firebreak.model.MarketEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds: no exception escapes, and no line is without a record. */
class TardisFilesFuzzTest {
  private static final String COMMON = "exchange,symbol,timestamp,local_timestamp,";
  private static final String ROW = "binance-futures,BTCUSDT,1583020803145000,1583020803307160,";

  /** A layout by its header, and rows of it. */
  record Sample(String header, List<String> cells) {
    static Sample of(String header, String... cells) {
      return new Sample(COMMON + header, List.of(cells));
    }

    byte[] rows() {
      return cells.stream()
          .map(cell -> ROW + cell + "\n")
          .reduce("", String::concat)
          .getBytes(UTF_8);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          Sample.of("id,side,price,amount", "1,buy,8000,1", "2,sell,8001,0.5", "3,,8000,1e-3"),
          Sample.of(
              "is_snapshot,side,price,amount",
              "true,bid,9,1",
              "true,ask,10,2",
              "false,ask,10,0",
              "false,bid,9,4"),
          Sample.of(
              "asks[0].price,asks[0].amount,bids[0].price,bids[0].amount,"
                  + "asks[1].price,asks[1].amount,bids[1].price,bids[1].amount",
              "10,1,9,2,11,3,,",
              "10,1,9,2,11,3,8,1"),
          Sample.of("ask_amount,ask_price,bid_price,bid_amount", "1,10,9,2", ",,9,2"),
          Sample.of(
              "funding_timestamp,funding_rate,open_interest,index_price,mark_price",
              "1583020800000000,0.0001,1000,9500,9501",
              ",,,,9501"),
          Sample.of(
              "type,strike_price,expiration,mark_iv",
              "put,80000,1761897600000000,0.7",
              "call,1,1,"));

  @Property(tries = 3_000)
  void damagedByteLosesNoLine(
      @ForAll("samples") Sample sample,
      @ForAll @IntRange(min = 0, max = 1_000) int at,
      @ForAll byte damage)
      throws IOException {
    byte[] rows = sample.rows();
    rows[at % rows.length] = damage;
    assertThat(linesTold(sample, rows)).isEqualTo(lines(rows));
  }

  @Property(tries = 1_000)
  void truncationLosesNoLine(
      @ForAll("samples") Sample sample, @ForAll @IntRange(min = 0, max = 1_000) int length)
      throws IOException {
    byte[] rows = sample.rows();
    byte[] cut = Arrays.copyOf(rows, length % rows.length);
    assertThat(linesTold(sample, cut)).isEqualTo(lines(cut));
  }

  @Property(tries = 2_000)
  void anyBytesLoseNoLine(@ForAll("samples") Sample sample, @ForAll byte[] rows)
      throws IOException {
    assertThat(linesTold(sample, rows)).isEqualTo(lines(rows));
  }

  @Property(tries = 2_000)
  void anyCellsLoseNoLine(@ForAll("samples") Sample sample, @ForAll("cells") List<String> cells)
      throws IOException {
    int columns = sample.header().split(",", -1).length;
    String row = String.join(",", cells.subList(0, columns)) + "\n";
    byte[] rows = (ROW + sample.cells().get(0) + "\n" + row).getBytes(UTF_8);
    assertThat(linesTold(sample, rows)).isEqualTo(2);
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(SAMPLES);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of(
            "",
            "0",
            "-1",
            "1",
            "NaN",
            "1e400",
            "1583020803145000",
            "9".repeat(30),
            "true",
            "bid",
            "put",
            "buy",
            "binance-futures",
            "BTCUSDT",
            "x")
        .list()
        .ofSize(12);
  }

  private static long lines(byte[] rows) {
    String text = new String(rows, ISO_8859_1);
    long ended = text.chars().filter(c -> c == '\n').count();
    return ended + (text.isEmpty() || text.endsWith("\n") ? 0 : 1);
  }

  /** The lines that the records stand for: a message of a book for each of its levels. */
  private static long linesTold(Sample sample, byte[] rows) throws IOException {
    Columns columns = Columns.of(sample.header());
    RecordingLayout layout = RecordingLayout.of(Path.of("fuzz.csv"), columns).orElseThrow();
    RecordedFile file = new RecordedFile("fuzz.csv", "fuzz.csv", layout, columns, 0);
    byte[] header = (sample.header() + "\n").getBytes(UTF_8);
    byte[] whole = Arrays.copyOf(header, header.length + rows.length);
    System.arraycopy(rows, 0, whole, header.length, rows.length);
    BoundedLines lines = new BoundedLines(new ByteArrayInputStream(whole));
    long told = 0;
    try (PlausibleRecords records = file.play(lines, InstrumentCatalog.inferred())) {
      while (records.hasNext()) {
        TapeRecord record = records.next();
        boolean message = record.event() != null && layout == RecordingLayout.TARDIS_LEVELS;
        told += message ? levels(record.event()) : 1;
      }
    }
    return told;
  }

  private static int levels(MarketEvent event) {
    BookLevels book = event.book();
    return book.bidPrices().length + book.askPrices().length;
  }
}

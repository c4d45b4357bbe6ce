package io.firebreak.job.feed;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One change of a book with five levels, to an event, beside Jackson's databind to a record of its
 * fields and from there to the same event, unchecked. FeedBookBenchmarkTest tests that it is the
 * same.
 */
@State(Scope.Thread)
public class FeedBookBenchmark {
  private static final String TARDIS =
      "{\"type\":\"book_change\",\"symbol\":\"XBTUSD\",\"exchange\":\"bitmex\","
          + "\"isSnapshot\":false,\"bids\":[{\"price\":7984.5,\"amount\":1906067},"
          + "{\"price\":7984,\"amount\":0}],\"asks\":[{\"price\":7985,\"amount\":283318},"
          + "{\"price\":7985.5,\"amount\":67939},{\"price\":7986,\"amount\":0}],"
          + "\"timestamp\":\"2019-10-23T11:29:53.469Z\","
          + "\"localTimestamp\":\"2019-10-23T11:29:53.471Z\"}";
  private static final String CRYPTOFEED =
      "{\"exchange\":\"COINBASE\",\"symbol\":\"BTC-USD\",\"delta\":{\"bid\":"
          + "[[64342.12,1.25],[64341.5,0]],\"ask\":[[64343.01,0.5],[64344.2,2.75],[64345.0,0]]},"
          + "\"timestamp\":1634865952.143,\"receipt_timestamp\":1634865952.2434578}";
  private static final String NATIVE =
      "{\"kind\":\"BOOK_DELTA\",\"venue\":\"binance\",\"instrument\":\"BTCUSDT\","
          + "\"eventTimeMillis\":1760133600123,\"book\":{\"bidPrices\":[112345.6,112345.1],"
          + "\"bidQuantities\":[1.25,0],\"askPrices\":[112345.7,112346.2,112347.0],"
          + "\"askQuantities\":[0.5,2.75,0]}}";

  private final FeedReader tardisReader = FeedFormat.TARDIS.reader();
  private final FeedReader cryptofeedReader = FeedFormat.CRYPTOFEED.reader();
  private final FeedReader nativeReader = FeedFormat.NATIVE.reader();
  private final FeedMessage tardis = message("tardis", TARDIS);
  private final FeedMessage cryptofeed = message("book-COINBASE-BTC-USD", CRYPTOFEED);
  private final FeedMessage nativeJson = message("market", NATIVE);
  private final ObjectReader tardisFields = reader(TardisBook.class);
  private final ObjectReader cryptofeedFields = reader(CryptofeedBook.class);
  private final ObjectReader nativeFields = reader(NativeBook.class);

  /** A level of Tardis. */
  public record Level(double price, double amount) {}

  /** The fields of a book change of Tardis, times as text. */
  public record TardisBook(
      String type,
      String symbol,
      String exchange,
      boolean isSnapshot,
      List<Level> bids,
      List<Level> asks,
      String timestamp,
      String localTimestamp) {}

  /** Levels of cryptofeed, each a price and a size. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Delta(double[][] bid, double[][] ask) {}

  /** The fields of a book of cryptofeed. */
  @SuppressWarnings("MemberName")
  public record CryptofeedBook(
      String exchange, String symbol, Delta delta, double timestamp, double receipt_timestamp) {}

  /** The fields of a native book. */
  public record NativeBook(
      EventKind kind, String venue, String instrument, long eventTimeMillis, BookLevels book) {}

  @Benchmark
  public void tardis(Blackhole out) {
    readTardis(out::consume);
  }

  @Benchmark
  public Ingested tardisDatabind() throws IOException {
    TardisBook book = tardisFields.readValue(tardis.bytes());
    return Ingested.of(
        MarketEvent.of(EventKind.BOOK_DELTA, book.exchange(), book.symbol())
            .from(tardis.source(), tardis.position())
            .at(Instant.parse(book.timestamp()).toEpochMilli())
            .ingestedAt(Instant.parse(book.localTimestamp()).toEpochMilli())
            .book(
                new BookLevels(
                    book.bids().stream().mapToDouble(Level::price).toArray(),
                    book.bids().stream().mapToDouble(Level::amount).toArray(),
                    book.asks().stream().mapToDouble(Level::price).toArray(),
                    book.asks().stream().mapToDouble(Level::amount).toArray()))
            .build());
  }

  @Benchmark
  public void cryptofeed(Blackhole out) {
    readCryptofeed(out::consume);
  }

  @Benchmark
  public Ingested cryptofeedDatabind() throws IOException {
    CryptofeedBook book = cryptofeedFields.readValue(cryptofeed.bytes());
    String venue = book.exchange().toLowerCase(Locale.ROOT).replace('_', '-');
    return Ingested.of(
        MarketEvent.of(EventKind.BOOK_DELTA, venue, book.symbol())
            .from(cryptofeed.source(), cryptofeed.position())
            .at((long) Math.floor(book.timestamp() * 1e3 + 5e-4))
            .ingestedAt((long) Math.floor(book.receipt_timestamp() * 1e3 + 5e-4))
            .book(
                new BookLevels(
                    column(book.delta().bid(), 0),
                    column(book.delta().bid(), 1),
                    column(book.delta().ask(), 0),
                    column(book.delta().ask(), 1)))
            .build());
  }

  @Benchmark
  public void nativeJson(Blackhole out) {
    readNative(out::consume);
  }

  @Benchmark
  public Ingested nativeDatabind() throws IOException {
    NativeBook book = nativeFields.readValue(nativeJson.bytes());
    return Ingested.of(
        MarketEvent.of(book.kind(), book.venue(), book.instrument())
            .from(nativeJson.source(), nativeJson.position())
            .at(book.eventTimeMillis())
            .book(book.book())
            .build());
  }

  void readTardis(Consumer<Ingested> out) {
    tardisReader.read(tardis, out);
  }

  void readCryptofeed(Consumer<Ingested> out) {
    cryptofeedReader.read(cryptofeed, out);
  }

  void readNative(Consumer<Ingested> out) {
    nativeReader.read(nativeJson, out);
  }

  private static double[] column(double[][] rows, int column) {
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = rows[i][column];
    }
    return values;
  }

  private static ObjectReader reader(Class<?> fields) {
    return JsonMapper.builder().build().readerFor(fields);
  }

  private static FeedMessage message(String channel, String json) {
    return new FeedMessage(json.getBytes(StandardCharsets.UTF_8), channel, channel, 1, 0);
  }
}

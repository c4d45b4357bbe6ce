package io.firebreak.liquidity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Recorded books of real venues: what changed from one to the next is played as a change, and the
 * book must be the next one. Skipped where there are no recordings.
 */
class RecordedBooksTest {
  private static final Path RECORDINGS =
      Path.of(System.getProperty("firebreak.recordings", "../../shared/data"));

  private static List<Path> recordings() throws IOException {
    assumeTrue(Files.isDirectory(RECORDINGS), "no recordings in " + RECORDINGS);
    try (Stream<Path> files = Files.list(RECORDINGS)) {
      List<Path> books =
          files
              .filter(file -> file.getFileName().toString().startsWith("books_"))
              .sorted()
              .toList();
      assumeTrue(!books.isEmpty(), "no recorded books in " + RECORDINGS);
      return books;
    }
  }

  @Test
  void changesLeadFromEachRecordedBookToTheNext() throws IOException {
    for (Path file : recordings()) {
      List<MarketEvent> snapshots = read(file);
      OrderBook book = new OrderBook(BookState.unknown());
      book.snapshot(snapshots.get(0));
      for (int i = 1; i < snapshots.size(); i++) {
        MarketEvent next = snapshots.get(i);
        BookLevels change = difference(snapshots.get(i - 1).book(), next.book());
        MarketEvent delta =
            MarketEvent.of(EventKind.BOOK_DELTA, "", "")
                .sequence(next.sequence())
                .at(next.eventTimeMillis())
                .book(change)
                .build();
        assertThat(book.delta(delta)).isEqualTo(OrderBook.Applied.OK);
        assertSame(book.toState(), next.book());
      }
    }
  }

  @Test
  void recordedBooksAreNeitherCrossedNorDeeperThanTheyRest() throws IOException {
    for (Path file : recordings()) {
      OrderBook book = new OrderBook(BookState.unknown());
      for (MarketEvent snapshot : read(file)) {
        book.snapshot(snapshot);
        assertThat(book.spreadBps()).isGreaterThan(0);
        if (book.firmKnown()) {
          assertThat(book.firmBidDepth()[0]).isBetween(0.0, book.bidDepth()[0]);
        }
      }
      assertThat(book.firmKnown()).isTrue();
    }
  }

  /** Sums of at most twenty notionals in another order: 1e-12 of the sum. */
  @Test
  void bandsOfRecordedBooksEqualTheSumOfTheirLevels() throws IOException {
    for (Path file : recordings()) {
      OrderBook book = new OrderBook(BookState.unknown());
      NaiveBook naive = new NaiveBook();
      for (MarketEvent snapshot : read(file)) {
        book.snapshot(snapshot);
        naive.clear();
        naive.replace(snapshot.book(), snapshot.eventTimeMillis());
        assertSameBands(book, naive);
      }
    }
  }

  /** The contributions of all changes of the top, ten-second half-life: 1e-9 of the queues. */
  @Test
  void flowOfTheTopIsTheWeightedSumOfItsChanges() throws IOException {
    for (Path file : recordings()) {
      List<MarketEvent> snapshots = read(file);
      OrderFlowState state = OrderFlowState.unseen();
      for (MarketEvent snapshot : snapshots) {
        state = OrderFlowImbalance.plus(state, top(snapshot), snapshot.eventTimeMillis());
      }
      long now = snapshots.get(snapshots.size() - 1).eventTimeMillis();
      assertThat(OrderFlowImbalance.basePerSecond(state, now))
          .isCloseTo(flow(snapshots, now), within(1e-9 * largestQueue(snapshots)));
    }
  }

  /** By the cases of the paper: the price is better, the same or worse. */
  private static double flow(List<MarketEvent> snapshots, long now) {
    double sum = 0;
    for (int i = 1; i < snapshots.size(); i++) {
      TopOfBook before = top(snapshots.get(i - 1));
      TopOfBook after = top(snapshots.get(i));
      double bid =
          side(after.bidPrice() - before.bidPrice(), before.bidQuantity(), after.bidQuantity());
      double ask =
          side(before.askPrice() - after.askPrice(), before.askQuantity(), after.askQuantity());
      double age = (now - snapshots.get(i).eventTimeMillis()) / 1e3;
      sum += (bid - ask) * Math.log(2) / 10 * Math.pow(2, -age / 10);
    }
    // The first comparison is where it begins to observe.
    double observed = (now - snapshots.get(1).eventTimeMillis()) / 1e3;
    return sum / (1 - Math.pow(2, -observed / 10));
  }

  private static double side(double better, double before, double after) {
    if (better == 0) {
      return after - before;
    }
    return better > 0 ? after : -before;
  }

  private static double largestQueue(List<MarketEvent> snapshots) {
    return snapshots.stream()
        .mapToDouble(each -> Math.max(top(each).bidQuantity(), top(each).askQuantity()))
        .max()
        .orElseThrow();
  }

  private static TopOfBook top(MarketEvent snapshot) {
    BookLevels book = snapshot.book();
    return new TopOfBook(
        book.bidPrices()[0], book.bidQuantities()[0], book.askPrices()[0], book.askQuantities()[0]);
  }

  private static void assertSameBands(OrderBook book, NaiveBook naive) {
    for (int band = 0; band < DepthBands.count(); band++) {
      double share = DepthBands.bps(band) / 1e4;
      assertThat(book.bidDepth()[band])
          .isCloseTo(naive.bidDepth(naive.mid() * (1 - share)), withinPercentage(1e-10));
      assertThat(book.askDepth()[band])
          .isCloseTo(naive.askDepth(naive.mid() * (1 + share)), withinPercentage(1e-10));
    }
  }

  private static void assertSame(BookState state, BookLevels recorded) {
    assertThat(state.bidPrices()).isEqualTo(recorded.bidPrices());
    assertThat(state.bidQuantities()).isEqualTo(recorded.bidQuantities());
    assertThat(state.askPrices()).isEqualTo(recorded.askPrices());
    assertThat(state.askQuantities()).isEqualTo(recorded.askQuantities());
  }

  private static BookLevels difference(BookLevels from, BookLevels to) {
    double[][] bids =
        difference(from.bidPrices(), from.bidQuantities(), to.bidPrices(), to.bidQuantities());
    double[][] asks =
        difference(from.askPrices(), from.askQuantities(), to.askPrices(), to.askQuantities());
    return new BookLevels(bids[0], bids[1], asks[0], asks[1]);
  }

  /** Prices and their new sizes, 0 where a level is gone. */
  private static double[][] difference(
      double[] pricesBefore, double[] sizesBefore, double[] prices, double[] sizes) {
    TreeMap<Double, Double> change = new TreeMap<>();
    for (double price : pricesBefore) {
      change.put(price, 0.0);
    }
    for (int i = 0; i < prices.length; i++) {
      change.put(prices[i], sizes[i]);
    }
    for (int i = 0; i < pricesBefore.length; i++) {
      change.remove(pricesBefore[i], sizesBefore[i]);
    }
    return new double[][] {
      change.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
      change.values().stream().mapToDouble(Double::doubleValue).toArray()
    };
  }

  /** Columns: time, venue, symbol, then price and size of twenty bids and of twenty asks. */
  private static List<MarketEvent> read(Path file) throws IOException {
    List<MarketEvent> snapshots = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        double[] pairs =
            Arrays.stream(cells, 3, cells.length).mapToDouble(Double::parseDouble).toArray();
        int half = pairs.length / 2;
        snapshots.add(
            MarketEvent.of(EventKind.BOOK_SNAPSHOT, cells[1], cells[2])
                .sequence(snapshots.size() + 1)
                .at(Long.parseLong(cells[0]))
                .book(
                    BookEvents.levels(
                        Arrays.copyOf(pairs, half), Arrays.copyOfRange(pairs, half, pairs.length)))
                .build());
      }
    }
    return snapshots;
  }
}

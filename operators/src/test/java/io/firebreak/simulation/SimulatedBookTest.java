package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.model.BookLevels;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimulatedBookTest {
  private static final List<MarketEvent> BOOKS =
      SimulatedStreams.of(
              SimulatedStreams.shortCrash(3), EventKind.BOOK_SNAPSHOT, EventKind.BOOK_DELTA)
          .toList();

  /** The naive book: what a consumer rebuilds from the stream. */
  private static final class Rebuilt {
    private final TreeMap<Double, Double> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Double, Double> asks = new TreeMap<>();

    void apply(MarketEvent event) {
      if (event.kind() == EventKind.BOOK_SNAPSHOT) {
        bids.clear();
        asks.clear();
      }
      apply(bids, event.book().bidPrices(), event.book().bidQuantities());
      apply(asks, event.book().askPrices(), event.book().askQuantities());
    }

    private static void apply(Map<Double, Double> side, double[] prices, double[] quantities) {
      for (int i = 0; i < prices.length; i++) {
        if (quantities[i] == 0) {
          side.remove(prices[i]);
        } else {
          side.put(prices[i], quantities[i]);
        }
      }
    }

    long levelsWithin100Bps(Map<Double, Double> side) {
      double mid = (bids.firstKey() + asks.firstKey()) / 2;
      return side.keySet().stream().filter(price -> Math.abs(price / mid - 1) <= 0.01).count();
    }
  }

  @Test
  void sequencesAreContiguousAndBeginWithASnapshot() {
    Map<String, Long> last = new TreeMap<>();
    for (MarketEvent event : BOOKS) {
      Long before = last.put(event.instrumentKey(), event.sequence());
      if (before == null) {
        assertThat(event.kind()).isEqualTo(EventKind.BOOK_SNAPSHOT);
      } else {
        assertThat(event.sequence()).isEqualTo(before + 1);
      }
    }
  }

  @Test
  void rebuiltBookEqualsTheNextSnapshot() {
    Map<String, Rebuilt> books = new TreeMap<>();
    for (MarketEvent event : BOOKS) {
      Rebuilt book = books.computeIfAbsent(event.instrumentKey(), key -> new Rebuilt());
      if (event.kind() == EventKind.BOOK_SNAPSHOT && event.sequence() > 1) {
        assertThat(book.bids.keySet()).containsExactly(boxed(event.book().bidPrices()));
        assertThat(book.bids.values()).containsExactly(boxed(event.book().bidQuantities()));
        assertThat(book.asks.keySet()).containsExactly(boxed(event.book().askPrices()));
        assertThat(book.asks.values()).containsExactly(boxed(event.book().askQuantities()));
      }
      book.apply(event);
    }
  }

  @Test
  void booksAreNeverCrossed() {
    Map<String, Rebuilt> books = new TreeMap<>();
    for (MarketEvent event : BOOKS) {
      Rebuilt book = books.computeIfAbsent(event.instrumentKey(), key -> new Rebuilt());
      book.apply(event);
      assertThat(book.bids.firstKey()).isLessThan(book.asks.firstKey());
    }
  }

  @Test
  void tenLevelsASideLieWithin100Bps() {
    Map<String, Rebuilt> books = new TreeMap<>();
    for (MarketEvent event : BOOKS) {
      Rebuilt book = books.computeIfAbsent(event.instrumentKey(), key -> new Rebuilt());
      book.apply(event);
      assertThat(book.levelsWithin100Bps(book.bids)).isGreaterThanOrEqualTo(10);
      assertThat(book.levelsWithin100Bps(book.asks)).isGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void pricesArePositiveAndSizesNotNegative() {
    for (MarketEvent event : BOOKS) {
      BookLevels book = event.book();
      assertThat(Arrays.stream(book.bidPrices()).allMatch(price -> price > 0)).isTrue();
      assertThat(Arrays.stream(book.bidQuantities()).allMatch(size -> size >= 0)).isTrue();
      assertThat(Arrays.stream(book.askQuantities()).allMatch(size -> size >= 0)).isTrue();
    }
  }

  @Test
  void snapshotsAreRegular() {
    long snapshots =
        BOOKS.stream()
            .filter(event -> event.instrumentKey().equals("alpha|BTCUSDT"))
            .filter(event -> event.kind() == EventKind.BOOK_SNAPSHOT)
            .count();
    assertThat(snapshots).isBetween(50L, 51L);
  }

  private static Double[] boxed(double[] values) {
    return Arrays.stream(values).boxed().toArray(Double[]::new);
  }
}

package io.firebreak.liquidity;

import static io.firebreak.liquidity.ReferenceBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.firebreak.model.BookLevels;
import io.firebreak.model.Side;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWalkTest {
  private static final double[] NONE = {};

  @ParameterizedTest
  @CsvSource({
    "2, 99.99, 1.000",
    "10, 99.943, 5.700",
    "50, 99.7446, 25.540",
    "150, 99.3382, 66.180"
  })
  void saleEqualsTheHandComputation(double quantity, double vwap, double bps) {
    Fill fill = BookWalk.base(BOOK, Side.SELL, quantity);
    // The reference is rounded to four decimals of price and three of bps.
    assertThat(fill.vwap()).isCloseTo(vwap, within(5e-5));
    assertThat(fill.slippageBps()).isCloseTo(bps, within(5e-3));
  }

  @Test
  void saleOfANotionalEqualsTheHandComputation() {
    Fill fill = BookWalk.notional(BOOK, Side.SELL, 5_000);
    assertThat(fill.vwap()).isCloseTo(99.743973760, within(1e-9));
    assertThat(fill.slippageBps()).isCloseTo(25.602624, within(1e-6));
    assertThat(fill.filledQuote()).isCloseTo(5_000, within(1e-9));
  }

  @Test
  void lastLevelTouchedIsToldForFifty() {
    assertThat(BookWalk.base(BOOK, Side.SELL, 50).lastPrice()).isEqualTo(99.50);
  }

  @Test
  void whatTheBookCannotGiveIsUnfilledAndHasNoPrice() {
    Fill fill = BookWalk.base(BOOK, Side.SELL, 200);
    assertThat(fill.unfilled()).isEqualTo(43);
    assertThat(fill.exhausted()).isTrue();
    assertThat(fill.slippageBps()).isNaN();
  }

  @Test
  void orderOfExactlyTheBookIsFilled() {
    assertThat(BookWalk.base(BOOK, Side.SELL, 157).exhausted()).isFalse();
    assertThat(BookWalk.base(BOOK, Side.SELL, Math.nextUp(157.0)).exhausted()).isTrue();
  }

  @Test
  void purchaseLosesAboveMid() {
    // 1.5 at 100.01 and 0.5 at 100.05 are 100.02, 2 bps above 100.
    assertThat(BookWalk.base(BOOK, Side.BUY, 2).slippageBps()).isCloseTo(2, within(1e-9));
  }

  @Test
  void oneSidedBookFillsButHasNoSlippage() {
    BookLevels bids = BookEvents.levels(new double[] {100, 5}, NONE);
    assertThat(BookWalk.base(bids, Side.SELL, 1).vwap()).isEqualTo(100);
    assertThat(BookWalk.base(bids, Side.SELL, 1).slippageBps()).isNaN();
  }

  @Test
  void emptyBookFillsNothing() {
    Fill fill = BookWalk.base(BookEvents.levels(NONE, NONE), Side.BUY, 1);
    assertThat(fill.unfilled()).isEqualTo(1);
    assertThat(fill.vwap()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoOrder(double quantity) {
    assertThatThrownBy(() -> BookWalk.base(BOOK, Side.SELL, quantity))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quantity must be positive");
  }

  @Test
  void refusesAnUnknownSide() {
    assertThatThrownBy(() -> BookWalk.base(BOOK, Side.UNKNOWN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void equalsSellingUnitByUnit(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] bids = new double[20];
    for (int i = 0; i < 10; i++) {
      bids[2 * i] = 100 - i;
      bids[2 * i + 1] = random.nextInt(1, 50);
    }
    BookLevels book = BookEvents.levels(bids, new double[] {101, 1});
    int quantity = random.nextInt(1, 200);
    double naive = 0;
    int level = 0;
    int used = 0;
    int sold = 0;
    while (sold < quantity && level < 10) {
      naive += bids[2 * level];
      sold++;
      used++;
      if (used == bids[2 * level + 1]) {
        level++;
        used = 0;
      }
    }
    Fill fill = BookWalk.base(book, Side.SELL, quantity);
    assertThat(fill.filledQuote()).isCloseTo(naive, within(1e-9));
    assertThat(fill.unfilled()).isEqualTo(quantity - sold);
  }
}

package io.firebreak.job.input;

import io.firebreak.model.BookLevels;
import java.util.Arrays;

/** The levels of one side of a book message while its rows come in. */
final class LevelRows {
  private double[] prices = new double[16];
  private double[] amounts = new double[16];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void add(double[] morePrices, double[] moreAmounts) {
    for (int i = 0; i < morePrices.length; i++) {
      add(morePrices[i], moreAmounts[i]);
    }
  }

  void add(double price, double amount) {
    if (size == prices.length) {
      prices = Arrays.copyOf(prices, 2 * size);
      amounts = Arrays.copyOf(amounts, 2 * size);
    }
    prices[size] = price;
    amounts[size++] = amount;
  }

  /** Both sides as they stand, copied. */
  static BookLevels book(LevelRows bids, LevelRows asks) {
    return new BookLevels(
        Arrays.copyOf(bids.prices, bids.size),
        Arrays.copyOf(bids.amounts, bids.size),
        Arrays.copyOf(asks.prices, asks.size),
        Arrays.copyOf(asks.amounts, asks.size));
  }
}

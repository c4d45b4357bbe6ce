package io.firebreak.liquidity;

import java.util.Arrays;

/**
 * One side of a book in two primitive arrays, best level first; levels beyond the bound fall off.
 */
final class BookSide {
  private final boolean bid;
  private final double[] prices = new double[OrderBook.MAX_LEVELS];
  private final double[] quantities = new double[OrderBook.MAX_LEVELS];
  private int size;

  BookSide(boolean bid, double[] prices, double[] quantities) {
    this.bid = bid;
    size = prices.length;
    System.arraycopy(prices, 0, this.prices, 0, size);
    System.arraycopy(quantities, 0, this.quantities, 0, size);
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  double bestPrice() {
    return prices[0];
  }

  double[] prices() {
    return Arrays.copyOf(prices, size);
  }

  double[] quantities() {
    return Arrays.copyOf(quantities, size);
  }

  /** Sets a level to an absolute size; 0 removes it; removing an unknown level does nothing. */
  void set(double price, double quantity) {
    int at = indexOf(price);
    boolean found = at < size && prices[at] == price;
    if (quantity == 0) {
      if (found) {
        removeAt(at);
      }
    } else if (found) {
      quantities[at] = quantity;
    } else if (at < OrderBook.MAX_LEVELS) {
      insertAt(at, price, quantity);
    }
  }

  /** Notional of the levels at or better than a limit price. O(levels). */
  double notionalTo(double limitPrice) {
    double sum = 0;
    for (int i = 0; i < size && (bid ? prices[i] >= limitPrice : prices[i] <= limitPrice); i++) {
      sum += prices[i] * quantities[i];
    }
    return sum;
  }

  private int indexOf(double price) {
    int at = 0;
    while (at < size && (bid ? prices[at] > price : prices[at] < price)) {
      at++;
    }
    return at;
  }

  private void removeAt(int at) {
    System.arraycopy(prices, at + 1, prices, at, size - at - 1);
    System.arraycopy(quantities, at + 1, quantities, at, size - at - 1);
    size--;
  }

  private void insertAt(int at, double price, double quantity) {
    int moved = Math.min(size, OrderBook.MAX_LEVELS - 1) - at;
    System.arraycopy(prices, at, prices, at + 1, moved);
    System.arraycopy(quantities, at, quantities, at + 1, moved);
    prices[at] = price;
    quantities[at] = quantity;
    size = Math.min(size + 1, OrderBook.MAX_LEVELS);
  }
}

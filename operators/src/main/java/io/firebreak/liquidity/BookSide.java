package io.firebreak.liquidity;

import java.util.Arrays;

/**
 * One side of a book in primitive arrays, best level first; levels beyond the bound fall off. A
 * change is an insertion or removal in place, O(levels) with no allocation.
 *
 * <p>Every level that is here is true. It knows down to which price none is missing: a snapshot
 * says nothing of what lies beyond its last level, and a level that falls off leaves a hole behind
 * the last one kept.
 */
final class BookSide {
  private final boolean bid;
  private final double[] prices = new double[OrderBook.MAX_LEVELS];
  private final double[] quantities = new double[OrderBook.MAX_LEVELS];
  private final Resting resting = new Resting();
  private int size;
  private double completeTo;
  // What was here before a snapshot; made by the first snapshot of a tick.
  private BookSide replaced;

  BookSide(boolean bid) {
    this.bid = bid;
    completeTo = everything();
  }

  /** Takes over a side at rest. A state of before the ages were kept has none: all is young. */
  void restore(BookState.Side state) {
    size = state.prices().length;
    System.arraycopy(state.prices(), 0, prices, 0, size);
    System.arraycopy(state.quantities(), 0, quantities, 0, size);
    boolean aged = state.rested() != null;
    completeTo = aged ? state.completeTo() : size == 0 ? everything() : prices[size - 1];
    if (aged) {
      resting.restore(state.rested(), size);
    }
  }

  BookState.Side toState() {
    return new BookState.Side(
        Arrays.copyOf(prices, size),
        Arrays.copyOf(quantities, size),
        resting.toArray(size),
        completeTo);
  }

  void clear() {
    size = 0;
    completeTo = everything();
  }

  int size() {
    return size;
  }

  double bestPrice() {
    return prices[0];
  }

  /** NaN for an empty side. */
  double bestPriceOrNone() {
    return size > 0 ? prices[0] : Double.NaN;
  }

  /** 0 for an empty side. */
  double bestQuantity() {
    return size > 0 ? quantities[0] : 0;
  }

  /** The price down to which (asks: up to which) no level is missing. */
  double completeTo() {
    return completeTo;
  }

  /** Replaces all levels; one that was there before keeps its age. Levels may come in any order. */
  void replace(double[] levelPrices, double[] levelQuantities) {
    if (replaced == null) {
      replaced = new BookSide(bid);
    }
    replaced.copy(this);
    clear();
    for (int i = 0; i < levelPrices.length; i++) {
      set(levelPrices[i], levelQuantities[i]);
    }
    completeTo = size == 0 ? everything() : prices[size - 1];
    inheritAges();
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
      resting.sized(at, quantity);
    } else {
      insertAt(at, price, quantity);
    }
  }

  /** Some seconds end. */
  void advance(long steps) {
    resting.advance(steps, quantities, size);
  }

  /** Notional of the levels within each of {@link DepthBands} of a price. O(levels). */
  double[] depth(double reference) {
    return depth(reference, quantities);
  }

  /** The same of what has rested. */
  double[] firmDepth(double reference) {
    return depth(reference, resting.firm());
  }

  private double[] depth(double reference, double[] sizes) {
    double[] depth = new double[DepthBands.count()];
    double sum = 0;
    int level = 0;
    for (int band = 0; band < depth.length; band++) {
      double share = DepthBands.bps(band) / 1e4;
      double limit = reference * (bid ? 1 - share : 1 + share);
      while (level < size && (bid ? prices[level] >= limit : prices[level] <= limit)) {
        sum += prices[level] * sizes[level];
        level++;
      }
      depth[band] = sum;
    }
    return depth;
  }

  /** Linear from the best: most changes are near the top. Snapshots append. */
  private int indexOf(double price) {
    if (size > 0 && better(prices[size - 1], price)) {
      return size;
    }
    int at = 0;
    while (at < size && better(prices[at], price)) {
      at++;
    }
    return at;
  }

  private void removeAt(int at) {
    int moved = size - at - 1;
    System.arraycopy(prices, at + 1, prices, at, moved);
    System.arraycopy(quantities, at + 1, quantities, at, moved);
    resting.removeAt(at, moved);
    size--;
  }

  private void insertAt(int at, double price, double quantity) {
    boolean full = size == OrderBook.MAX_LEVELS;
    if (at < OrderBook.MAX_LEVELS) {
      int moved = (full ? size - 1 : size) - at;
      System.arraycopy(prices, at, prices, at + 1, moved);
      System.arraycopy(quantities, at, quantities, at + 1, moved);
      resting.insertAt(at, moved);
      prices[at] = price;
      quantities[at] = quantity;
      size = full ? size : size + 1;
    }
    if (full) {
      double last = prices[size - 1];
      completeTo = bid ? Math.max(completeTo, last) : Math.min(completeTo, last);
    }
  }

  private void inheritAges() {
    int before = 0;
    for (int at = 0; at < size; at++) {
      while (before < replaced.size && better(replaced.prices[before], prices[at])) {
        before++;
      }
      if (before < replaced.size && replaced.prices[before] == prices[at]) {
        resting.inherit(at, quantities[at], replaced.resting, before);
      }
    }
  }

  private void copy(BookSide other) {
    size = other.size;
    System.arraycopy(other.prices, 0, prices, 0, size);
    resting.copy(other.resting, size);
  }

  private boolean better(double price, double than) {
    return bid ? price > than : price < than;
  }

  private double everything() {
    return bid ? 0 : Double.POSITIVE_INFINITY;
  }
}

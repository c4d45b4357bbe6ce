package io.firebreak.liquidity;

import io.firebreak.model.BookLevels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An unbounded book as one would write it first; it remembers all that it ever displayed. */
final class NaiveBook {
  /** Size that a level had from a time on. */
  private record Shown(long fromMillis, double quantity) {}

  final TreeMap<Double, Double> bids = new TreeMap<>();
  final TreeMap<Double, Double> asks = new TreeMap<>();
  private final Map<String, Deque<Shown>> history = new HashMap<>();
  boolean valid;

  void clear() {
    valid = false;
    bids.clear();
    asks.clear();
    history.clear();
  }

  void replace(BookLevels levels, long timeMillis) {
    valid = true;
    keep(true, levels.bidPrices(), timeMillis);
    keep(false, levels.askPrices(), timeMillis);
    apply(levels, timeMillis);
  }

  void apply(BookLevels levels, long timeMillis) {
    for (int i = 0; i < levels.bidPrices().length; i++) {
      set(true, levels.bidPrices()[i], levels.bidQuantities()[i], timeMillis);
    }
    for (int i = 0; i < levels.askPrices().length; i++) {
      set(false, levels.askPrices()[i], levels.askQuantities()[i], timeMillis);
    }
  }

  private void keep(boolean bid, double[] kept, long timeMillis) {
    for (double price : side(bid).keySet().toArray(Double[]::new)) {
      boolean stays = false;
      for (double each : kept) {
        stays |= each == price;
      }
      if (!stays) {
        set(bid, price, 0, timeMillis);
      }
    }
  }

  private void set(boolean bid, double price, double quantity, long timeMillis) {
    if (quantity == 0) {
      side(bid).remove(price);
    } else {
      side(bid).put(price, quantity);
    }
    history
        .computeIfAbsent(bid + "|" + price, key -> new ArrayDeque<>())
        .addLast(new Shown(timeMillis, quantity));
  }

  boolean crossed() {
    return !bids.isEmpty() && !asks.isEmpty() && bids.lastKey() >= asks.firstKey();
  }

  double mid() {
    return bids.isEmpty() || asks.isEmpty() || crossed()
        ? Double.NaN
        : (bids.lastKey() + asks.firstKey()) / 2;
  }

  /** Levels best first. */
  NavigableMap<Double, Double> side(boolean bid) {
    return bid ? bids.descendingMap() : asks;
  }

  /** Smallest size that a level had from a time on, at every moment. */
  double smallestSince(boolean bid, double price, long fromMillis) {
    double before = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (Shown shown : history.getOrDefault(bid + "|" + price, new ArrayDeque<>())) {
      if (shown.fromMillis() < fromMillis) {
        before = shown.quantity();
      } else {
        smallest = Math.min(smallest, shown.quantity());
      }
    }
    return Math.min(before, smallest);
  }

  double bidDepth(double limitPrice) {
    return notional(bids.descendingMap().headMap(limitPrice, true));
  }

  double askDepth(double limitPrice) {
    return notional(asks.headMap(limitPrice, true));
  }

  private static double notional(Map<Double, Double> levels) {
    double sum = 0;
    for (Map.Entry<Double, Double> level : levels.entrySet()) {
      sum += level.getKey() * level.getValue();
    }
    return sum;
  }
}

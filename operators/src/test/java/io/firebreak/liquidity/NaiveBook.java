package io.firebreak.liquidity;

import java.util.Map;
import java.util.TreeMap;

/** An unbounded book as one would write it first. */
final class NaiveBook {
  final TreeMap<Double, Double> bids = new TreeMap<>();
  final TreeMap<Double, Double> asks = new TreeMap<>();

  void set(Map<Double, Double> side, double price, double quantity) {
    if (quantity == 0) {
      side.remove(price);
    } else {
      side.put(price, quantity);
    }
  }

  boolean crossed() {
    return !bids.isEmpty() && !asks.isEmpty() && bids.lastKey() >= asks.firstKey();
  }

  double mid() {
    return bids.isEmpty() || asks.isEmpty() || crossed()
        ? Double.NaN
        : (bids.lastKey() + asks.firstKey()) / 2;
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

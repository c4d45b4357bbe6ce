package io.firebreak.volatility;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.LongToDoubleFunction;

/** Two-scale variance over all slots of five seconds, with the price before where one is empty. */
final class BatchSlots {
  private static final double HALF_LIFE = 2_880;
  private static final int K = 12;
  private static final long SLOTS_PER_DAY = 17_280;

  private final SortedMap<Long, Double> slots = new TreeMap<>();
  private final long newest;

  BatchSlots(RandomPrices prices) {
    SortedMap<Long, Double> closes = BatchMinutes.closes(prices, 5_000);
    newest = closes.lastKey() - 1;
    long before = closes.firstKey();
    for (Map.Entry<Long, Double> close : closes.entrySet()) {
      if (close.getKey() - before <= K) {
        for (long empty = before + 1; empty < close.getKey(); empty++) {
          slots.put(empty, closes.get(before));
        }
      }
      slots.put(close.getKey(), close.getValue());
      before = close.getKey();
    }
    slots.remove(newest + 1);
  }

  double variance() {
    LongToDoubleFunction weight = slot -> Math.pow(2, -(newest - slot) / HALF_LIFE);
    return (mean(K, weight) - mean(1, weight)) / (K - 1);
  }

  double noiseBps() {
    LongToDoubleFunction weight = slot -> Math.pow(2, -(newest - slot) / HALF_LIFE);
    return 1e4 * Math.sqrt(Math.max(0, mean(1, weight) - Math.max(0, variance())) / 2);
  }

  /** Variance of each of the thirty days before that of the newest slot. */
  double[] days() {
    double[] days = new double[30];
    for (int i = 0; i < days.length; i++) {
      long day = newest / SLOTS_PER_DAY - 30 + i;
      LongPredicate within = slot -> slot / SLOTS_PER_DAY == day;
      LongToDoubleFunction weight = slot -> within.test(slot) ? 1 : 0;
      double slot = (mean(K, weight) - mean(1, weight)) / (K - 1);
      boolean enough = weight(K, weight) >= SLOTS_PER_DAY / 2.0;
      days[i] = enough ? SLOTS_PER_DAY * Math.max(0, slot) : Double.NaN;
    }
    return days;
  }

  private double mean(int lag, LongToDoubleFunction weight) {
    double sum = 0;
    for (Map.Entry<Long, Double> slot : slots.entrySet()) {
      Double before = slots.get(slot.getKey() - lag);
      if (before != null) {
        double change = slot.getValue() - before;
        sum += weight.applyAsDouble(slot.getKey()) * change * change;
      }
    }
    return sum / weight(lag, weight);
  }

  private double weight(int lag, LongToDoubleFunction weight) {
    return slots.keySet().stream()
        .filter(slot -> slots.containsKey(slot - lag))
        .mapToDouble(slot -> weight.applyAsDouble(slot))
        .sum();
  }
}

package io.firebreak.leverage;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The open-interest flow model with as many buckets as it takes, step by step. */
final class NaiveOpenInterest {
  private final LeverageMix mix;
  private final NavigableMap<Long, Double> expected = new TreeMap<>();
  private final NavigableMap<Long, Double> highest = new TreeMap<>();

  NaiveOpenInterest(LeverageMix mix) {
    this.mix = mix;
  }

  void read(OpenInterestReading reading) {
    long low = bucket(Math.min(reading.lowUsd(), reading.priceUsd()));
    double passed = take(expected.tailMap(low, false));
    highest.merge(low, take(highest.tailMap(low, false)) - passed, Double::sum);
    double reported = Math.max(0, reading.liquidatedLongBase() - passed);
    takeFromTheTop(expected, reported);
    takeFromTheTop(highest, reported);
    double sum = sum(expected);
    double interest = reading.openInterestBase();
    if (sum > interest) {
      expected.replaceAll((bucket, amount) -> amount * interest / sum);
      highest.replaceAll((bucket, amount) -> amount * interest / sum);
      return;
    }
    for (int i = 0; i < mix.leverages().length; i++) {
      double level = reading.priceUsd() * (1 - 1 / mix.leverages()[i] + mix.maintenanceMargin());
      expected.merge(bucket(level), (interest - sum) * mix.shares()[i], Double::sum);
      if (i == mix.leverages().length - 1) {
        highest.merge(bucket(level), interest - sum, Double::sum);
      }
    }
  }

  double expected(long bucket) {
    return expected.getOrDefault(bucket, 0.0);
  }

  double highest(long bucket) {
    return highest.getOrDefault(bucket, 0.0);
  }

  private static long bucket(double price) {
    return (long) Math.floor(StrictMath.log(price) / 0.0125);
  }

  private static double take(NavigableMap<Long, Double> part) {
    double taken = sum(part);
    part.clear();
    return taken;
  }

  private static void takeFromTheTop(NavigableMap<Long, Double> amounts, double amount) {
    double left = amount;
    while (left > 0 && !amounts.isEmpty()) {
      double top = amounts.lastEntry().getValue();
      if (top > left) {
        amounts.put(amounts.lastKey(), top - left);
      } else {
        amounts.pollLastEntry();
      }
      left -= top;
    }
  }

  private static double sum(NavigableMap<Long, Double> amounts) {
    return amounts.values().stream().mapToDouble(amount -> amount).sum();
  }
}

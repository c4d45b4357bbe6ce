package io.firebreak.volatility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The range estimators over all complete hours. */
final class BatchHours {
  private static final double HALF_LIFE = 24;

  /** A complete hour: log prices, and its weight. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Hour(double before, double[] logs, double weight) {
    double open() {
      return logs[0];
    }

    double up() {
      return Arrays.stream(logs).max().orElseThrow() - open();
    }

    double down() {
      return Arrays.stream(logs).min().orElseThrow() - open();
    }

    double close() {
      return logs[logs.length - 1] - open();
    }
  }

  private final List<Hour> hours = new ArrayList<>();

  BatchHours(RandomPrices prices) {
    TreeMap<Long, List<Integer>> byHour = new TreeMap<>();
    for (int i = 0; i < prices.prices().length; i++) {
      byHour.computeIfAbsent(prices.times()[i] / 3_600_000, hour -> new ArrayList<>()).add(i);
    }
    long newest = byHour.lastKey() - 1;
    for (Map.Entry<Long, List<Integer>> hour : byHour.headMap(newest, true).entrySet()) {
      int first = hour.getValue().get(0);
      long minutes =
          hour.getValue().stream().map(i -> prices.times()[i] / 60_000).distinct().count();
      if (minutes >= 54 && first > 0) {
        double[] logs =
            hour.getValue().stream().mapToDouble(i -> Math.log(prices.prices()[i])).toArray();
        double weight = Math.pow(2, -(newest - hour.getKey()) / HALF_LIFE);
        hours.add(new Hour(Math.log(prices.prices()[first - 1]), logs, weight));
      }
    }
  }

  double parkinson() {
    return mean(h -> square(h.up() - h.down())) / (4 * Math.log(2));
  }

  double garmanKlass() {
    return 0.5 * mean(h -> square(h.up() - h.down()))
        - (2 * Math.log(2) - 1) * mean(h -> square(h.close()));
  }

  double rogersSatchell() {
    return mean(h -> h.up() * (h.up() - h.close()) + h.down() * (h.down() - h.close()));
  }

  double yangZhang() {
    double n = bars();
    double k = 0.34 / (1.34 + (n + 1) / (n - 1));
    return sample(h -> h.open() - h.before())
        + k * sample(Hour::close)
        + (1 - k) * rogersSatchell();
  }

  double weight() {
    return hours.stream().mapToDouble(Hour::weight).sum();
  }

  private double bars() {
    return square(weight()) / hours.stream().mapToDouble(h -> square(h.weight())).sum();
  }

  private double sample(ToDoubleFunction<Hour> value) {
    double mean = mean(value);
    return mean(h -> square(value.applyAsDouble(h) - mean)) * bars() / (bars() - 1);
  }

  private double mean(ToDoubleFunction<Hour> value) {
    return hours.stream().mapToDouble(h -> h.weight() * value.applyAsDouble(h)).sum() / weight();
  }

  private static double square(double x) {
    return x * x;
  }
}

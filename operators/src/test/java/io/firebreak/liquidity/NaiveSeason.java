package io.firebreak.liquidity;

import java.util.ArrayList;
import java.util.List;

/**
 * An hour-of-week baseline that keeps every sample and weighs them all anew, in doubles: what each
 * sample said of its hour, its day and the level, older ones halved by the half-life of each.
 */
final class NaiveSeason {
  private static final double HOUR_MILLIS = 3_600_000;

  private record Said(int cell, double value, double hours) {}

  private final List<Said> hours = new ArrayList<>();
  private final List<Said> days = new ArrayList<>();
  private final List<Said> levels = new ArrayList<>();
  private long lastMillis;

  void plus(double value, long timeMillis) {
    double observed = Math.min(1, (timeMillis - lastMillis) / HOUR_MILLIS);
    double weight = levels.isEmpty() ? 1 / 60.0 : observed;
    double gap = Math.log(value) - Math.log(expected(timeMillis));
    double most = Math.log(8);
    double residual = levels.isEmpty() ? Math.log(value) : Math.max(-most, Math.min(most, gap));
    if (!levels.isEmpty()) {
      hours.add(new Said(hour(timeMillis), residual + ofHour(timeMillis), weight));
      days.add(new Said(day(timeMillis), residual + ofDay(timeMillis), weight));
    }
    levels.add(new Said(0, residual + level(), weight));
    lastMillis = timeMillis;
  }

  double expected(long timeMillis) {
    return Math.exp(level() + ofHour(timeMillis) + ofDay(timeMillis));
  }

  private double level() {
    double sum = 0;
    double all = 0;
    double age = 0;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Said said = levels.get(i);
      double weight = Math.pow(2, -age / 168) * (1 - Math.pow(2, -said.hours() / 168));
      sum += weight * said.value();
      all += weight;
      age += said.hours();
    }
    return all > 0 ? sum / all : 0;
  }

  private double ofHour(long timeMillis) {
    return shrunk(hours, hour(timeMillis), 28, 3);
  }

  private double ofDay(long timeMillis) {
    return shrunk(days, day(timeMillis), 96, 24);
  }

  private static double shrunk(List<Said> all, int cell, double halfLife, double prior) {
    double sum = 0;
    double seen = 0;
    double age = 0;
    for (int i = all.size() - 1; i >= 0; i--) {
      Said said = all.get(i);
      if (said.cell() == cell) {
        double weight = said.hours() * Math.pow(2, -age / halfLife);
        sum += weight * said.value();
        seen += weight;
        age += said.hours();
      }
    }
    return seen > 0 ? sum / seen * (seen / (seen + prior)) : 0;
  }

  private static int hour(long timeMillis) {
    return (int) (timeMillis / 3_600_000 % 24);
  }

  private static int day(long timeMillis) {
    return (int) ((timeMillis / 86_400_000 + 3) % 7);
  }
}

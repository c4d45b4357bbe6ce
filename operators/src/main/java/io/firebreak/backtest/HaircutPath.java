package io.firebreak.backtest;

import java.util.Arrays;

/**
 * The haircuts that a model set, hour by hour.
 *
 * @param haircuts in force from each hour on, fractions; NaN while the model has not seen enough
 * @param shortfalls mean loss beyond each, fractions; NaN where the model says nothing about it
 */
@SuppressWarnings("ArrayRecordComponent")
public record HaircutPath(double[] haircuts, double[] shortfalls) {

  /** Hands a model all closes, one by one. O(hours) steps of the model. */
  public static HaircutPath of(HaircutModel model, HourlyCloses closes) {
    HaircutPath path = unknown(closes.hours());
    for (int hour = 0; hour < closes.hours(); hour++) {
      path.set(hour, model.next(closes.closes()[hour]));
    }
    return path;
  }

  static HaircutPath unknown(int hours) {
    HaircutPath path = new HaircutPath(new double[hours], new double[hours]);
    Arrays.fill(path.haircuts, Double.NaN);
    Arrays.fill(path.shortfalls, Double.NaN);
    return path;
  }

  void set(int hour, TailEstimate said) {
    haircuts[hour] = said.haircut();
    shortfalls[hour] = said.expectedShortfall();
  }
}

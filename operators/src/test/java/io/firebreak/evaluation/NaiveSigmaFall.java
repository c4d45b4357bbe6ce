package io.firebreak.evaluation;

import java.util.ArrayList;
import java.util.List;

/** The sigma rule from its definition, all samples at every step. */
final class NaiveSigmaFall {
  private static final double DAY = 86_400_000;

  private NaiveSigmaFall() {}

  static List<Integer> raised(List<Sample> samples, double sigmas) {
    List<Integer> raised = new ArrayList<>();
    for (int i = 1; i < samples.size(); i++) {
      Sample now = samples.get(i);
      Sample old = oldest(samples, i);
      double elapsed = now.timeMillis() - old.timeMillis();
      double change = Math.log(now.price() / old.price());
      boolean warm = now.timeMillis() - samples.get(0).timeMillis() >= 3_600_000;
      if (warm && change <= -sigmas * Math.sqrt(variance(samples, i) * elapsed)) {
        raised.add(i);
      }
    }
    return raised;
  }

  private static Sample oldest(List<Sample> samples, int newest) {
    int i = newest;
    while (i > 0 && samples.get(i - 1).timeMillis() >= samples.get(newest).timeMillis() - 300_000) {
      i--;
    }
    return samples.get(i);
  }

  /** Variance a millisecond from the returns before a sample. */
  private static double variance(List<Sample> samples, int before) {
    double squares = 0;
    double time = 0;
    long last = samples.get(before - 1).timeMillis();
    for (int i = 1; i < before; i++) {
      double weight = Math.exp(-(last - samples.get(i).timeMillis()) / DAY);
      double change = Math.log(samples.get(i).price() / samples.get(i - 1).price());
      squares += weight * change * change;
      time += weight * (samples.get(i).timeMillis() - samples.get(i - 1).timeMillis());
    }
    return squares / time;
  }
}

package io.firebreak.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Event times of a simulated Hawkes process: clusters of Poisson immigrants. */
final class HawkesPath {
  private final SplittableRandom random;
  private final double branchingRatio;
  private final double decayPerSecond;

  HawkesPath(long seed, double branchingRatio, double decayPerSecond) {
    random = new SplittableRandom(seed);
    this.branchingRatio = branchingRatio;
    this.decayPerSecond = decayPerSecond;
  }

  /** Times in milliseconds up to a horizon, ascending, with a constant rate of immigrants. */
  long[] times(double immigrantsPerSecond, double seconds) {
    List<Double> found = new ArrayList<>();
    double time = exponential(immigrantsPerSecond);
    while (time < seconds) {
      found.add(time);
      time += exponential(immigrantsPerSecond);
    }
    for (int parent = 0; parent < found.size(); parent++) {
      for (int child = poisson(branchingRatio); child > 0; child--) {
        double born = found.get(parent) + exponential(decayPerSecond);
        if (born < seconds) {
          found.add(born);
        }
      }
    }
    return found.stream().mapToLong(second -> (long) (second * 1e3)).sorted().toArray();
  }

  private double exponential(double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }

  private int poisson(double mean) {
    int count = 0;
    for (double left = exponential(1); left < mean; left += exponential(1)) {
      count++;
    }
    return count;
  }
}

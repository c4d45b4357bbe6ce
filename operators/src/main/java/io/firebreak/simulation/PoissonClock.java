package io.firebreak.simulation;

/** Arrivals of a Poisson process whose rate may change at every step. */
final class PoissonClock {
  private final RandomStream random;
  private double remaining;

  PoissonClock(RandomStream random) {
    this.random = random;
    remaining = random.exponential();
  }

  /** How many arrivals fall into an interval in which {@code expected} are expected. */
  int arrivals(double expected) {
    int arrivals = 0;
    remaining -= expected;
    while (remaining <= 0) {
      arrivals++;
      remaining += random.exponential();
    }
    return arrivals;
  }
}

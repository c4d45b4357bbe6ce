package io.firebreak.simulation;

/** When a listing requotes and trades: two Poisson processes whose rate follows volatility. */
final class ListingArrivals {
  private static final double REQUOTE_SHARE = 0.55;
  private static final double LEAST_REQUOTES_PER_SECOND = 0.2;
  private static final double QUIETEST = 0.5;
  private static final double BUSIEST = 3.0;

  private final double requotesPerStep;
  private final double tradesPerStep;
  private final int stepMillis;
  private final RandomStream random;
  private final PoissonClock requotes;
  private final PoissonClock trades;

  /** Events come at {@code eventsPerSecond} in a calm market, requotes and trades together. */
  ListingArrivals(double eventsPerSecond, long stepMillis, RandomStream random) {
    this.stepMillis = (int) stepMillis;
    this.random = random;
    double seconds = stepMillis / 1000.0;
    requotesPerStep =
        seconds * Math.max(LEAST_REQUOTES_PER_SECOND, REQUOTE_SHARE * eventsPerSecond);
    tradesPerStep = seconds * (1 - REQUOTE_SHARE) * eventsPerSecond;
    requotes = new PoissonClock(random.split());
    trades = new PoissonClock(random.split());
  }

  /** Plans one step; a price that left the book is requoted whatever the clocks say. */
  void plan(StepPlan plan, int index, double volatilityRatio, boolean moved) {
    double activity = Math.max(QUIETEST, Math.min(BUSIEST, volatilityRatio));
    int requoted = requotes.arrivals(activity * requotesPerStep);
    for (int i = moved ? Math.max(1, requoted) : requoted; i > 0; i--) {
      plan.add(SlotKind.REQUOTE, index, offset());
    }
    for (int i = trades.arrivals(activity * tradesPerStep); i > 0; i--) {
      plan.add(SlotKind.TRADE, index, offset());
    }
  }

  /** A moment within the step, uniform. */
  int offset() {
    return random.below(stepMillis);
  }
}

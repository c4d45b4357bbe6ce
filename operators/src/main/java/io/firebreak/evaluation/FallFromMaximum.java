package io.firebreak.evaluation;

/**
 * The price is at least a fraction below the highest of a window. With 10 % and 60 minutes the
 * dynamic circuit breaker of CME Group's Bitcoin futures (CME Rulebook, chapter 350, rule 589.D).
 */
final class FallFromMaximum implements Detector {
  private final RecentSamples recent;
  private final double threshold;

  FallFromMaximum(long windowMillis, double threshold) {
    this.recent = new RecentSamples(windowMillis);
    this.threshold = threshold;
  }

  @Override
  public boolean raisedBy(Sample sample) {
    recent.add(sample);
    return sample.price() <= recent.highestPrice() * (1 - threshold);
  }
}

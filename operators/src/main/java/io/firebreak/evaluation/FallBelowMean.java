package io.firebreak.evaluation;

/**
 * The price is at least a fraction below the mean of a window, as in the price bands of Limit Up-
 * Limit Down, whose reference is the mean of the last five minutes (Plan to Address Extraordinary
 * Market Volatility, section V.A).
 */
final class FallBelowMean implements Detector {
  private final RecentSamples recent;
  private final double threshold;

  FallBelowMean(long windowMillis, double threshold) {
    this.recent = new RecentSamples(windowMillis);
    this.threshold = threshold;
  }

  @Override
  public boolean raisedBy(Sample sample) {
    recent.add(sample);
    return sample.price() <= recent.meanPrice() * (1 - threshold);
  }
}

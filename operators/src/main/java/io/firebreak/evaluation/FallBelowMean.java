package io.firebreak.evaluation;

/**
 * The price is at least a fraction below the mean of the window before it, as in the price bands of
 * Limit Up- Limit Down, whose reference is the mean of the last five minutes (Plan to Address
 * Extraordinary Market Volatility, section V.A).
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
    recent.dropBefore(sample.timeMillis());
    double reference = recent.meanPrice();
    recent.add(sample);
    return sample.price() <= reference * (1 - threshold);
  }
}

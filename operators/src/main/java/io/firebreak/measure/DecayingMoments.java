package io.firebreak.measure;

/**
 * Exponentially weighted mean and variance of samples at irregular times (rate form of methods
 * 1.2), corrected for the start.
 *
 * @param mean weighted mean of the samples
 * @param meanSquare weighted mean of their squares
 * @param weight sum of the weights, in [0, 1)
 * @param updatedMillis event time of the last sample
 */
public record DecayingMoments(double mean, double meanSquare, double weight, long updatedMillis) {

  /** No sample yet. */
  public static DecayingMoments unseen() {
    return new DecayingMoments(0, 0, 0, Long.MIN_VALUE);
  }

  /** The moments with one more sample; its weight is that of the time since the last one. */
  public DecayingMoments plus(double sample, long timeMillis, double halfLifeSeconds) {
    double elapsed = updatedMillis == Long.MIN_VALUE ? 60 : (timeMillis - updatedMillis) / 1e3;
    double kept = Math.pow(2, -Math.max(elapsed, 1e-3) / halfLifeSeconds);
    double total = kept * weight + (1 - kept);
    double share = (1 - kept) / total;
    return new DecayingMoments(
        mean + share * (sample - mean),
        meanSquare + share * (sample * sample - meanSquare),
        total,
        timeMillis);
  }

  /** The moments of the same samples in another unit. */
  public DecayingMoments scaled(double factor) {
    return new DecayingMoments(factor * mean, factor * factor * meanSquare, weight, updatedMillis);
  }

  /** Whether there is a sample. */
  public boolean seen() {
    return updatedMillis != Long.MIN_VALUE;
  }

  /** Standard deviation, 0 for a single sample. */
  public double standardDeviation() {
    return Math.sqrt(Math.max(0, meanSquare - mean * mean));
  }
}

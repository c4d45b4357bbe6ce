package io.firebreak.flow;

/**
 * Exponentially weighted mean and variance of the counts of windows of one length; each window
 * enters with weight 1, older ones decay by the window. Runs of empty windows are entered in closed
 * form.
 *
 * @param weight sum of the weights
 * @param squareWeight sum of their squares
 * @param mean weighted mean count
 * @param squares weighted sum of squared deviations
 */
public record CountMoments(double weight, double squareWeight, double mean, double squares) {

  /** No window yet. */
  public static CountMoments unseen() {
    return new CountMoments(0, 0, 0, 0);
  }

  /** One more window, after the older ones have decayed to {@code kept} in (0, 1]. */
  public CountMoments plus(double count, double kept) {
    return merged(new CountMoments(1, 1, count, 0), kept);
  }

  /** A run of empty windows, each with the decay of one. O(1). */
  public CountMoments plusEmpty(long windows, double kept) {
    if (windows <= 0) {
      return this;
    }
    return merged(
        new CountMoments(geometric(kept, windows), geometric(kept * kept, windows), 0, 0),
        Math.pow(kept, (double) windows));
  }

  /** Number of equally weighted windows that would be worth as much; 0 before the first. */
  public double effectiveWindows() {
    return weight > 0 ? weight * weight / squareWeight : 0;
  }

  /** Unbiased variance; NaN with fewer than two windows. */
  public double variance() {
    double freedom = weight > 0 ? weight - squareWeight / weight : 0;
    return freedom > 1e-9 ? squares / freedom : Double.NaN;
  }

  /** These moments, decayed, and newer ones together. */
  private CountMoments merged(CountMoments newer, double kept) {
    double old = kept * weight;
    double total = old + newer.weight;
    double gap = newer.mean - mean;
    return new CountMoments(
        total,
        kept * kept * squareWeight + newer.squareWeight,
        mean + gap * newer.weight / total,
        kept * squares + newer.squares + gap * gap * old * newer.weight / total);
  }

  private static double geometric(double kept, long terms) {
    return kept == 1 ? terms : (1 - Math.pow(kept, (double) terms)) / (1 - kept);
  }
}

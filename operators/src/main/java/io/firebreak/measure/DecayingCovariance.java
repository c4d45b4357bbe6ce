package io.firebreak.measure;

/**
 * Exponentially weighted means and (co)moments of a pair of samples, updated by Welford's rule so
 * that no large squares cancel.
 *
 * <p>Each sample enters with weight 1; {@code kept} in (0, 1] is what is left of the older ones, so
 * a caller decays by time, by count or (with 1) not at all. With equal weights the results are the
 * textbook ones with a divisor of n - 1. O(1), seven doubles.
 *
 * @param weight sum of the weights
 * @param squareWeight sum of their squares
 * @param meanX weighted mean of x
 * @param meanY weighted mean of y
 * @param sumXx weighted sum of squared deviations of x
 * @param sumXy weighted sum of products of deviations
 * @param sumYy weighted sum of squared deviations of y
 */
public record DecayingCovariance(
    double weight,
    double squareWeight,
    double meanX,
    double meanY,
    double sumXx,
    double sumXy,
    double sumYy) {

  /** No sample yet. */
  public static DecayingCovariance unseen() {
    return new DecayingCovariance(0, 0, 0, 0, 0, 0, 0);
  }

  /** The moments with one more pair, after the older ones have decayed to {@code kept}. */
  public DecayingCovariance plus(double x, double y, double kept) {
    double total = kept * weight + 1;
    double fromX = x - meanX;
    double fromY = y - meanY;
    double newMeanX = meanX + fromX / total;
    double newMeanY = meanY + fromY / total;
    return new DecayingCovariance(
        total,
        kept * kept * squareWeight + 1,
        newMeanX,
        newMeanY,
        kept * sumXx + fromX * (x - newMeanX),
        kept * sumXy + fromX * (y - newMeanY),
        kept * sumYy + fromY * (y - newMeanY));
  }

  /** The same samples, all of whose weights have decayed to {@code kept} in (0, 1]. */
  public DecayingCovariance decayed(double kept) {
    return new DecayingCovariance(
        kept * weight,
        kept * kept * squareWeight,
        meanX,
        meanY,
        kept * sumXx,
        kept * sumXy,
        kept * sumYy);
  }

  /** Number of equally weighted samples that would be worth as much; 0 before the first. */
  public double effectiveSamples() {
    return weight > 0 ? weight * weight / squareWeight : 0;
  }

  /** Unbiased covariance; NaN with fewer than two samples. */
  public double covariance() {
    return sumXy / freedom();
  }

  /** Correlation in [-1, 1]; NaN while one of the two has not varied. */
  public double correlation() {
    double scale = Math.sqrt(sumXx) * Math.sqrt(sumYy);
    return scale > 0 ? Math.max(-1, Math.min(1, sumXy / scale)) : Double.NaN;
  }

  /** Least-squares slope of y on x with an intercept; NaN while x has not varied. */
  public double slope() {
    return sumXx > 0 ? sumXy / sumXx : Double.NaN;
  }

  /** Least-squares slope of y on x through the origin; NaN while x is 0. */
  public double slopeThroughOrigin() {
    double squares = sumXx + weight * meanX * meanX;
    return squares > 0 ? (sumXy + weight * meanX * meanY) / squares : Double.NaN;
  }

  private double freedom() {
    double freedom = weight > 0 ? weight - squareWeight / weight : 0;
    return freedom > 1e-9 ? freedom : Double.NaN;
  }
}

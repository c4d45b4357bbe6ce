package io.firebreak.volatility;

/**
 * Decayed sums of products of absolute one-minute returns: 80 bytes.
 *
 * @param square sum of r^2
 * @param pair sum of products of two neighbours
 * @param triple sum of (product of three neighbours)^(4/3)
 * @param median sum of squared medians of three neighbours
 * @param weight sum of the weights of the returns
 * @param pairWeight of the pairs; a gap costs one
 * @param tripleWeight of the triples; a gap costs two
 * @param weightSquare sum of the squared weights of the returns
 * @param lag1 newest absolute return, NaN after a gap
 * @param lag2 the one before, NaN after a gap
 */
public record MomentsState(
    double square,
    double pair,
    double triple,
    double median,
    double weight,
    double pairWeight,
    double tripleWeight,
    double weightSquare,
    double lag1,
    double lag2) {

  /** No return yet. */
  public static MomentsState unseen() {
    return new MomentsState(0, 0, 0, 0, 0, 0, 0, 0, Double.NaN, Double.NaN);
  }
}

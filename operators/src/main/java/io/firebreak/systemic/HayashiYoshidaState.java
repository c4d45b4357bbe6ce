package io.firebreak.systemic;

/**
 * State of a {@link HayashiYoshida} estimate: 13 numbers.
 *
 * @param aMillis event time of the last price of a, {@link Long#MIN_VALUE} before the first
 * @param aPrice that price, NaN before the first
 * @param bMillis event time of the last price of b
 * @param bPrice that price
 * @param aSinceB sum of the log returns of a that ended after {@code bMillis}
 * @param bSinceA sum of the log returns of b that ended after {@code aMillis}
 * @param covariance decaying sum of the products of overlapping returns
 * @param varianceA decaying sum of the squared returns of a
 * @param varianceB the same of b
 * @param countA decaying number of returns of a
 * @param countB the same of b
 * @param updatedMillis event time up to which the sums have decayed
 */
public record HayashiYoshidaState(
    long aMillis,
    double aPrice,
    long bMillis,
    double bPrice,
    double aSinceB,
    double bSinceA,
    double covariance,
    double varianceA,
    double varianceB,
    double countA,
    double countB,
    long updatedMillis) {

  /** No price yet. */
  public static HayashiYoshidaState unseen() {
    long never = Long.MIN_VALUE;
    return new HayashiYoshidaState(
        never, Double.NaN, never, Double.NaN, 0, 0, 0, 0, 0, 0, 0, never);
  }

  /** The same estimate with the names of a and b exchanged. */
  HayashiYoshidaState mirrored() {
    return new HayashiYoshidaState(
        bMillis,
        bPrice,
        aMillis,
        aPrice,
        bSinceA,
        aSinceB,
        covariance,
        varianceB,
        varianceA,
        countB,
        countA,
        updatedMillis);
  }

  HayashiYoshidaState decayed(double kept, long timeMillis) {
    return new HayashiYoshidaState(
        aMillis,
        aPrice,
        bMillis,
        bPrice,
        aSinceB,
        bSinceA,
        kept * covariance,
        kept * varianceA,
        kept * varianceB,
        kept * countA,
        kept * countB,
        timeMillis);
  }
}

package io.firebreak.quality;

import io.firebreak.policy.QualityPolicy;

/**
 * Sets aside a print that is far from the last one until something confirms it: the middle of the
 * book, or enough prints in a row that agree with it. One wrong print moves nothing; a market that
 * really jumped is followed at its third print.
 *
 * <p>It starts afresh, and believes the next print, when the last believed price is older than the
 * policy's {@code reseedMillis}: after an outage the market may be anywhere.
 *
 * @param price last price that was believed, NaN before the first
 * @param priceMillis its event time
 * @param suspect last price that was not, NaN without one
 * @param agreeing prints in a row that agree with it
 */
public record PrintGuard(double price, long priceMillis, double suspect, int agreeing) {

  /** No print has been seen. */
  public static PrintGuard unseen() {
    return new PrintGuard(Double.NaN, Long.MIN_VALUE, Double.NaN, 0);
  }

  /** The guard after a print; it believed the print where {@link #price} is the print's. */
  public PrintGuard after(double print, long timeMillis, double mid, QualityPolicy policy) {
    boolean known = !Double.isNaN(price) && timeMillis - priceMillis <= policy.reseedMillis();
    if (!known || near(print, price, policy) || near(print, mid, policy)) {
      return believed(print, timeMillis);
    }
    int agree = near(print, suspect, policy) ? agreeing + 1 : 1;
    return agree >= policy.confirmations()
        ? believed(print, timeMillis)
        : new PrintGuard(price, priceMillis, print, agree);
  }

  /** Whether the last print was set aside. */
  public boolean doubts() {
    return agreeing > 0;
  }

  private static PrintGuard believed(double print, long timeMillis) {
    return new PrintGuard(print, timeMillis, Double.NaN, 0);
  }

  /** False where the reference is unknown. */
  private static boolean near(double print, double reference, QualityPolicy policy) {
    return Math.abs(print / reference - 1) <= policy.outlierFraction();
  }
}

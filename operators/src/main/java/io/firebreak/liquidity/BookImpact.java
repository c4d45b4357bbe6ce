package io.firebreak.liquidity;

/**
 * Impact of a sale beyond what the book shows, {@code Psi(q) = (1 - B)(1 - exp(-q / ((1 - B) D)))}
 * (Cont and Schaanning 2017): linear with slope 1/D for small sales, never more than 1 - B.
 *
 * @param depthUsd linear depth D, USD for a price move of 100 %
 * @param floor B, share of the price that no sale takes away, in [0, 1); 0 for the simple form
 */
public record BookImpact(double depthUsd, double floor) {
  public BookImpact {
    Positive.atMost("depthUsd", depthUsd, Double.MAX_VALUE);
    if (!(floor >= 0 && floor < 1)) {
      throw new IllegalArgumentException("floor must be in [0, 1), was " + floor);
    }
  }

  /** The linear depth that a book shows within a distance of mid, read as of uniform density. */
  public static BookImpact ofBook(double withinUsd, double bps) {
    return new BookImpact(withinUsd / (bps / 1e4), 0);
  }

  /**
   * The linear depth of a market, {@code c ADV / sigma sqrt(tau)}.
   *
   * @param coefficient c, of order 0.4
   * @param dailyVolumeUsd ADV
   * @param dailyVolatility sigma, as a fraction
   * @param days tau, horizon of the sale
   */
  public static double marketDepthUsd(
      double coefficient, double dailyVolumeUsd, double dailyVolatility, double days) {
    return coefficient * dailyVolumeUsd / dailyVolatility * Math.sqrt(days);
  }

  /** Relative fall of the price after a sale, in [0, 1 - floor). */
  public double fraction(double soldUsd) {
    double reach = 1 - floor;
    // expm1 keeps the digits of small sales.
    return -reach * Math.expm1(-soldUsd / (reach * depthUsd));
  }
}

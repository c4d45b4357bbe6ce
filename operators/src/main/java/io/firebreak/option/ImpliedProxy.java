package io.firebreak.option;

import java.util.Arrays;

/**
 * Implied volatility of an asset without options: that of the index asset, scaled by the ratio of
 * the realised volatilities (the median of daily ratios over 30 days, so that one wild day on one
 * side does not set it).
 *
 * @param volatility annualised fraction, NaN where the index volatility or the ratio is unknown
 * @param quality that of the index asset, at most {@link ImpliedQuality#PROXY_CAP}; 0 where the
 *     volatility is NaN or the ratio had to be bounded
 */
public record ImpliedProxy(double volatility, double quality) {
  /** Bounds of the ratio: outside, the two assets have too little to do with each other. */
  public static final double MIN_RATIO = 0.1;

  /** Upper bound of the ratio. */
  public static final double MAX_RATIO = 5;

  private static final ImpliedProxy UNKNOWN = new ImpliedProxy(Double.NaN, 0);

  /**
   * The proxy. A ratio outside the bounds is set to the bound, and the quality to 0.
   *
   * @param indexVolatility implied volatility of the index asset, NaN where unknown
   * @param indexQuality its quality, in [0, 1]
   * @param ratio realised volatility of the asset over that of the index asset, NaN where unknown
   */
  public static ImpliedProxy of(double indexVolatility, double indexQuality, double ratio) {
    if (!(indexVolatility > 0) || !(ratio > 0)) {
      return UNKNOWN;
    }
    double bounded = Math.max(MIN_RATIO, Math.min(MAX_RATIO, ratio));
    double quality = bounded == ratio ? Math.min(ImpliedQuality.PROXY_CAP, indexQuality) : 0;
    return new ImpliedProxy(indexVolatility * bounded, quality);
  }

  /**
   * Median of the ratios of two series of realised volatilities of the same days; days on which one
   * is NaN or not above 0 do not count.
   *
   * @return NaN where fewer than {@code minDays} days count
   * @throws IllegalArgumentException if the lengths differ or {@code minDays} is below 1
   */
  public static double ratio(double[] asset, double[] index, int minDays) {
    if (asset.length != index.length || minDays < 1) {
      throw new IllegalArgumentException(
          "series must have equal lengths and minDays be at least 1, were "
              + asset.length
              + ", "
              + index.length
              + " and "
              + minDays);
    }
    double[] ratios = new double[asset.length];
    int n = 0;
    for (int i = 0; i < asset.length; i++) {
      if (asset[i] > 0 && index[i] > 0) {
        ratios[n++] = asset[i] / index[i];
      }
    }
    Arrays.sort(ratios, 0, n);
    return n < minDays ? Double.NaN : (ratios[(n - 1) / 2] + ratios[n / 2]) / 2;
  }
}

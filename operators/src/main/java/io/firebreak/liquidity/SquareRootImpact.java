package io.firebreak.liquidity;

/**
 * Impact of a metaorder by the square-root law, {@code I = Y sigma_d (Q / V_d)^delta} (Almgren et
 * al. 2005; Toth et al. 2011; for bitcoin over four decades of size Donier and Bonart 2015).
 *
 * <p>A law of orders that are worked over hours. What is sold within minutes costs at least what
 * walking the book costs: {@link #orWalk}.
 *
 * @param prefactor Y, of order 1, in (0, 10]
 * @param exponent delta, 0.5 as published, in (0, 1]
 */
public record SquareRootImpact(double prefactor, double exponent) {
  /** Y = 1 and the square root. */
  public static final SquareRootImpact STANDARD = new SquareRootImpact(1, 0.5);

  public SquareRootImpact {
    Positive.atMost("prefactor", prefactor, 10);
    Positive.atMost("exponent", exponent, 1);
  }

  /**
   * Relative price move, as a fraction; NaN where the volatility or volume is unknown or 0.
   *
   * @param sizeUsd size Q of the order, at least 0
   * @param dailyVolatility sigma_d, as a fraction
   * @param dailyVolumeUsd V_d
   */
  public double fraction(double sizeUsd, double dailyVolatility, double dailyVolumeUsd) {
    boolean known = dailyVolatility > 0 && dailyVolumeUsd > 0;
    return known
        ? prefactor * dailyVolatility * Math.pow(sizeUsd / dailyVolumeUsd, exponent)
        : Double.NaN;
  }

  /** The larger of an impact and the slippage of the book; unknown where either is unknown. */
  public static double orWalk(double impact, Fill fill) {
    return Math.max(impact, fill.slippageBps() / 1e4);
  }
}

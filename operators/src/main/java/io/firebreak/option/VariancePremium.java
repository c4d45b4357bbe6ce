package io.firebreak.option;

/**
 * What the options charge above the variance that is expected to come (Carr and Wu, Variance risk
 * premiums, Review of Financial Studies 2009): implied less realised variance of one horizon.
 */
public final class VariancePremium {
  private static final double YEAR_DAYS = 365;

  private VariancePremium() {}

  /**
   * The premium in annual variance; negative where the options are cheap, as in crashes.
   *
   * @param implied annualised implied volatility, a fraction; NaN gives NaN
   * @param realised annualised realised volatility expected for the same horizon
   */
  public static double annual(double implied, double realised) {
    return implied * implied - realised * realised;
  }

  /** The premium over a horizon of some days. */
  public static double over(double days, double implied, double realised) {
    return annual(implied, realised) * days / YEAR_DAYS;
  }
}

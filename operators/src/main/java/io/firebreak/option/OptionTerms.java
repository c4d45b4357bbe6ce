package io.firebreak.option;

/**
 * What a European option promises.
 *
 * @param strike strike price, finite and above 0
 * @param years time to expiry in 365-day years, finite and above 0
 * @param call true for a call, false for a put
 */
public record OptionTerms(double strike, double years, boolean call) {
  /** Milliseconds of a 365-day year. */
  public static final double YEAR_MILLIS = 31_536_000_000.0;

  /**
   * Validates the terms.
   *
   * @throws IllegalArgumentException if strike or time is not finite and above 0
   */
  public OptionTerms {
    positive("strike", strike);
    positive("years", years);
  }

  /** What the option would give if the forward stayed: max(w (F - K), 0). */
  double intrinsic(double forward) {
    return Math.max(0, call ? forward - strike : strike - forward);
  }

  /**
   * -|ln(F/K)|, through the exact difference where the two are near.
   *
   * @throws IllegalArgumentException if the forward is not finite and above 0
   */
  double logMoneyness(double forward) {
    positive("forward", forward);
    double difference = forward - strike;
    return Math.abs(difference) < strike / 2
        ? -Math.abs(Math.log1p(difference / strike))
        : -Math.abs(Math.log(forward / strike));
  }

  static void positive(String thing, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(thing + " must be finite and above 0, was " + value);
    }
  }
}

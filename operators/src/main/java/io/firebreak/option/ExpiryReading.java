package io.firebreak.option;

import io.firebreak.model.ImpliedMethod;

/**
 * What one expiry says.
 *
 * @param expiryMillis expiry
 * @param modelFree annualised volatility from the whole smile, NaN where it is not rich enough
 * @param atTheMoney annualised volatility at the forward, NaN where it is not enclosed
 * @param quoted strikes with usable two-sided quotes
 * @param spreadVolatility spread nearest to the forward in volatility, NaN without two sides
 * @param newestMillis event time of the newest quote
 */
record ExpiryReading(
    long expiryMillis,
    double modelFree,
    double atTheMoney,
    int quoted,
    double spreadVolatility,
    long newestMillis) {

  /** Annualised volatility by a method, NaN where it cannot be had. */
  double by(ImpliedMethod method) {
    return switch (method) {
      case MODEL_FREE -> modelFree;
      case AT_THE_MONEY -> atTheMoney;
      case UNKNOWN, INDEX -> Double.NaN;
    };
  }
}

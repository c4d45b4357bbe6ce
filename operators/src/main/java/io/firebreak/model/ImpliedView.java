package io.firebreak.model;

/**
 * Where the implied volatility of an asset comes from.
 *
 * @param method what it was read from
 * @param venue venue whose options or index it is, empty where unknown
 * @param maturityDays maturity of the options in days, NaN where unknown
 * @param quality how far it can be believed now, in [0, 1]; 0 where unknown or no longer fresh
 * @param ageSeconds event time since its newest quote, NaN where unknown
 */
public record ImpliedView(
    ImpliedMethod method, String venue, double maturityDays, double quality, double ageSeconds) {

  /** Nothing is known. */
  public static ImpliedView unknown() {
    return new ImpliedView(ImpliedMethod.UNKNOWN, "", Double.NaN, 0, Double.NaN);
  }
}

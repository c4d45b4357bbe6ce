package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;

/**
 * What has to be remembered of the measures of an asset.
 *
 * @param worstDay largest one-day volatility seen so far, annualised; NaN before the first
 * @param worstWeek largest seven-day volatility seen so far, annualised; NaN before the first
 * @param impliedSeen implied volatility has been measured at least once
 * @param blindSinceMillis since when the price is not fresh, {@link #SIGHTED} while it is
 */
public record RiskMemory(
    double worstDay, double worstWeek, boolean impliedSeen, long blindSinceMillis) {
  /** The price is fresh. */
  public static final long SIGHTED = Long.MAX_VALUE;

  /** Nothing has been seen. */
  static RiskMemory empty() {
    return new RiskMemory(Double.NaN, Double.NaN, false, SIGHTED);
  }

  /** The memory after the measures of a tick; the same measures twice change nothing. */
  RiskMemory after(AssetRisk risk, long nowMillis) {
    double[] realised = risk.volatility().realised();
    boolean implied = risk.coverage().impliedVolatility() == Presence.PRESENT;
    return new RiskMemory(
        worst(worstDay, realised, HaircutVolatility.ONE_DAY),
        worst(worstWeek, realised, HaircutVolatility.SEVEN_DAYS),
        impliedSeen || implied,
        risk.coverage().price() == Presence.PRESENT
            ? SIGHTED
            : Math.min(blindSinceMillis, nowMillis));
  }

  private static double worst(double before, double[] realised, int rung) {
    double now = rung < realised.length ? realised[rung] : Double.NaN;
    return Double.isFinite(now) && !(now <= before) ? now : before;
  }
}

package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;

/**
 * What has to be remembered of the measures of an asset.
 *
 * @param worstDay largest one-day volatility seen so far, annualised; NaN before the first
 * @param worstWeek largest seven-day volatility seen so far, annualised; NaN before the first
 * @param impliedSeen implied volatility has been measured at least once
 * @param blindSinceMillis since when the price is not fresh, {@link #SIGHTED} while it is
 * @param slow slow statistics of what the model goes by
 * @param measuredMillis time of the newest measures in it
 */
public record RiskMemory(
    double worstDay,
    double worstWeek,
    boolean impliedSeen,
    long blindSinceMillis,
    SlowMemory slow,
    long measuredMillis) {
  /** The price is fresh. */
  public static final long SIGHTED = Long.MAX_VALUE;

  /** A memory of before there was a slow one begins it anew. */
  public RiskMemory {
    slow = slow == null ? SlowMemory.empty() : slow;
  }

  /** Nothing has been seen. */
  static RiskMemory empty() {
    return new RiskMemory(Double.NaN, Double.NaN, false, SIGHTED, SlowMemory.empty(), 0);
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
            : Math.min(blindSinceMillis, nowMillis),
        isNew(risk) ? slow.after(risk) : slow,
        Math.max(measuredMillis, risk.eventTimeMillis()));
  }

  /** The memory with the model layers of these measures, which count from the first hour on. */
  RiskMemory with(Targets targets, AssetRisk risk) {
    boolean counted = slow.initialModel().updatedMillis() >= risk.eventTimeMillis();
    if (counted || risk.warmUp() == WarmUp.COLD) {
      return this;
    }
    SlowMemory after =
        slow.with(
            targets.initial().modelBps(), targets.maintenance().modelBps(), risk.eventTimeMillis());
    return new RiskMemory(
        worstDay, worstWeek, impliedSeen, blindSinceMillis, after, measuredMillis);
  }

  private boolean isNew(AssetRisk risk) {
    return risk.eventTimeMillis() > measuredMillis;
  }

  private static double worst(double before, double[] realised, int rung) {
    double now = rung < realised.length ? realised[rung] : Double.NaN;
    return Double.isFinite(now) && !(now <= before) ? now : before;
  }
}

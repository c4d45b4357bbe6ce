package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.volatility.VolatilityLadder;

/**
 * The volatility that each haircut is built on (methods 9.2, steps 1 and 2).
 *
 * <p>The initial haircut takes the largest rung whose half-life is at least the reaction time and
 * at least 15 minutes. A faster rung would say more about one print than about the time until the
 * sale: one return r adds at most {@code r^2 ln 2 / H} to the variance rate of a rung of half-life
 * H, so with H >= T it moves the tail k sigma sqrt(T) by at most {@code k sqrt(ln 2) |r|}, three
 * times the return itself at the default k. The two-minute rung would make that eight times.
 *
 * <p>The maintenance haircut looks through the cycle: the larger of the 7-day and 30-day rungs.
 */
final class HaircutVolatility {
  /** Index of the one-day rung. */
  static final int ONE_DAY = 3;

  /** Index of the seven-day rung. */
  static final int SEVEN_DAYS = 4;

  private static final int FIFTEEN_MINUTES = 1;

  /** Implied volatility over the realised one that follows it (methods 2.6). */
  private static final double PREMIUM = 0.95;

  /** Weight of implied variance at full quality (methods 2.7). */
  private static final double IMPLIED_WEIGHT = 0.5;

  private HaircutVolatility() {}

  /** Fastest rung that the initial haircut listens to. */
  static int fastestRung(long reactionMillis) {
    int rung = FIFTEEN_MINUTES;
    while (rung < VolatilityLadder.rungs() - 1
        && 1e3 * VolatilityLadder.halfLifeSeconds(rung) < reactionMillis) {
      rung++;
    }
    return rung;
  }

  /**
   * Point-in-time volatility; NaN where nothing is measured. Implied volatility may only raise it:
   * options look a week or more ahead and would dilute a shock of the last hour.
   */
  static double initial(AssetRisk risk, long reactionMillis) {
    double realised = largest(risk.volatility().realised(), fastestRung(reactionMillis));
    double implied = risk.volatility().implied();
    if (risk.coverage().impliedVolatility() != Presence.PRESENT || !Double.isFinite(implied)) {
      return realised;
    }
    return Double.isNaN(realised)
        ? PREMIUM * implied
        : Math.max(
            realised, forecast(implied, realised, risk.volatility().impliedFrom().quality()));
  }

  /** Through-the-cycle volatility; NaN where nothing is measured. */
  static double maintenance(AssetRisk risk) {
    return largest(risk.volatility().realised(), SEVEN_DAYS);
  }

  /** Blend of implied and realised volatility in variance, by the quality in [0, 1]. */
  static double forecast(double implied, double realised, double quality) {
    double premiumFree = PREMIUM * implied;
    double weight = IMPLIED_WEIGHT * quality;
    return Math.sqrt(weight * premiumFree * premiumFree + (1 - weight) * realised * realised);
  }

  /** Weight on stressed observations (EMIR RTS 153/2013, article 28(1)(b)); none where NaN. */
  static double stressed(double volatility, double worstSeen, double weight) {
    double worst = Math.max(volatility, Double.isNaN(worstSeen) ? volatility : worstSeen);
    return Math.sqrt((1 - weight) * volatility * volatility + weight * worst * worst);
  }

  /** At least the long-run floor (EMIR RTS 153/2013, article 28(1)(c)); none where NaN. */
  static double floored(double volatility, double longFloor) {
    return Double.isNaN(longFloor) ? volatility : Math.max(volatility, longFloor);
  }

  /** All rungs from one on are known. */
  static boolean complete(double[] realised, int fromRung) {
    for (int rung = fromRung; rung < VolatilityLadder.rungs(); rung++) {
      if (rung >= realised.length || !Double.isFinite(realised[rung])) {
        return false;
      }
    }
    return true;
  }

  private static double largest(double[] realised, int fromRung) {
    double largest = Double.NaN;
    for (int rung = fromRung; rung < realised.length; rung++) {
      double value = realised[rung];
      if (Double.isFinite(value) && !(value <= largest)) {
        largest = value;
      }
    }
    return largest;
  }
}

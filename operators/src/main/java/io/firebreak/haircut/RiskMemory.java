package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;

/**
 * What has to be remembered of the measures of an asset.
 *
 * @param impliedSeen implied volatility has been measured at least once
 * @param blindSinceMillis since when the price is not fresh, {@link #SIGHTED} while it is
 * @param slow slow statistics of what the model goes by
 * @param measuredMillis time of the newest measures in it
 * @param stressed largest volatility on record
 * @param tail calibration of the tail quantile, null before the first measures
 * @param high highest price of the last day
 * @param proxySeen the options of the index have stood for missing ones at least once
 */
public record RiskMemory(
    boolean impliedSeen,
    long blindSinceMillis,
    SlowMemory slow,
    long measuredMillis,
    StressedVolatility stressed,
    TailState tail,
    DayHigh high,
    boolean proxySeen) {
  /** The price is fresh. */
  public static final long SIGHTED = Long.MAX_VALUE;

  /** A memory of before there was a slow one begins it anew. */
  public RiskMemory {
    slow = slow == null ? SlowMemory.empty() : slow;
    stressed = stressed == null ? StressedVolatility.unseen() : stressed;
    high = high == null ? DayHigh.unseen() : high;
  }

  /** Nothing has been seen. */
  static RiskMemory empty() {
    return new RiskMemory(false, SIGHTED, SlowMemory.empty(), 0, null, null, null, false);
  }

  /** The memory after the measures of a tick; the same measures twice change nothing. */
  RiskMemory after(
      AssetRisk risk, long nowMillis, TailCalibration calibration, boolean proxyKnown) {
    double[] realised = risk.volatility().realised();
    double slowest = realised.length == 0 ? Double.NaN : realised[realised.length - 1];
    boolean implied = risk.coverage().impliedVolatility() == Presence.PRESENT;
    return new RiskMemory(
        impliedSeen || implied,
        risk.coverage().price() == Presence.PRESENT
            ? SIGHTED
            : Math.min(blindSinceMillis, nowMillis),
        isNew(risk) ? slow.after(risk) : slow,
        Math.max(measuredMillis, risk.eventTimeMillis()),
        isNew(risk) ? stressed.after(slowest, risk.eventTimeMillis()) : stressed,
        calibration.judge(tail, TailReading.of(risk)),
        priced(risk) ? high.after(risk.priceUsd(), risk.eventTimeMillis()) : high,
        proxySeen || proxyKnown);
  }

  /** The memory with the model layers of these measures, which count from the first hour on. */
  RiskMemory with(Targets targets, AssetRisk risk, TailCalibration calibration) {
    double volatility = targets.initial().basis().forecastVolatility();
    return counted(targets, risk).with(calibration.sample(tail, TailReading.of(risk), volatility));
  }

  private RiskMemory with(TailState sampled) {
    return new RiskMemory(
        impliedSeen, blindSinceMillis, slow, measuredMillis, stressed, sampled, high, proxySeen);
  }

  private RiskMemory counted(Targets targets, AssetRisk risk) {
    boolean counted = slow.initialModel().updatedMillis() >= risk.eventTimeMillis();
    if (counted || risk.warmUp() == WarmUp.COLD) {
      return this;
    }
    SlowMemory after =
        slow.with(
            targets.initial().modelBps(), targets.maintenance().modelBps(), risk.eventTimeMillis());
    return new RiskMemory(
        impliedSeen, blindSinceMillis, after, measuredMillis, stressed, tail, high, proxySeen);
  }

  private static boolean priced(AssetRisk risk) {
    return risk.coverage().price() == Presence.PRESENT;
  }

  private boolean isNew(AssetRisk risk) {
    return risk.eventTimeMillis() > measuredMillis;
  }
}

package io.firebreak.haircut;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.Presence;
import io.firebreak.model.WarmUp;

/**
 * Slow statistics of what the model goes by. All of logarithms, because these quantities vary by
 * factors: the mean is then the logarithm of their median, and a quantile lies a number of standard
 * deviations away. Unseen before the first measure, and unchanged while there is none, so that
 * missing data loosens nothing. The first hour is left out, in which books and feeds are only just
 * being joined and the static schedule stands.
 *
 * @param depthNow bids within 1 %, five minutes
 * @param depth the same, 30 days
 * @param spread spread in basis points, 30 days
 * @param volume traded in a day, 30 days
 * @param volatility slowest realised volatility, ten years (EMIR RTS 153/2013, article 28(1)(c))
 * @param initialModel model layer of the initial haircut in basis points (no logarithm), 30 days
 * @param maintenanceModel the same of the maintenance haircut
 * @param ladderSeen an exposure ladder has been known
 */
public record SlowMemory(
    DecayingMoments depthNow,
    DecayingMoments depth,
    DecayingMoments spread,
    DecayingMoments volume,
    DecayingMoments volatility,
    DecayingMoments initialModel,
    DecayingMoments maintenanceModel,
    boolean ladderSeen) {
  private static final double MINUTES = 300;
  private static final double MONTH = 30 * 86_400.0;
  private static final double TEN_YEARS = 3_650 * 86_400.0;

  /** Weight of 30 days in ten years' half-life. */
  private static final double LONG_ENOUGH = 1 - Math.pow(2, -MONTH / TEN_YEARS);

  /** Distance of the 5 % and 95 % quantiles from the mean of a normal distribution. */
  private static final double SIGMAS = 1.6448536269514722;

  /** A memory of before there were some of these has not seen them. */
  public SlowMemory {
    depthNow = seen(depthNow);
    depth = seen(depth);
    spread = seen(spread);
    volume = seen(volume);
    volatility = seen(volatility);
    initialModel = seen(initialModel);
    maintenanceModel = seen(maintenanceModel);
  }

  /** Nothing has been seen. */
  static SlowMemory empty() {
    return new SlowMemory(null, null, null, null, null, null, null, false);
  }

  /** The memory with the measures of another tick. */
  SlowMemory after(AssetRisk risk) {
    long now = risk.eventTimeMillis();
    boolean cold = risk.warmUp() == WarmUp.COLD;
    boolean books = !cold && risk.coverage().depth() == Presence.PRESENT;
    double bidUsd = books ? Math.max(1, risk.liquidity().bidUsd()) : Double.NaN;
    double[] realised = risk.volatility().realised();
    return new SlowMemory(
        with(depthNow, bidUsd, now, MINUTES),
        with(depth, bidUsd, now, MONTH),
        with(spread, cold ? Double.NaN : risk.microstructure().spreadBps(), now, MONTH),
        with(volume, cold ? Double.NaN : risk.microstructure().dailyVolumeUsd(), now, MONTH),
        with(volatility, realised.length == 0 ? 0 : realised[realised.length - 1], now, TEN_YEARS),
        initialModel,
        maintenanceModel,
        ladderSeen || risk.coverage().ladder() == Presence.PRESENT);
  }

  /** The memory with the model layers of a tick, basis points. */
  SlowMemory with(int initialBps, int maintenanceBps, long nowMillis) {
    return new SlowMemory(
        depthNow,
        depth,
        spread,
        volume,
        volatility,
        initialModel.plus(initialBps, nowMillis, MONTH),
        maintenanceModel.plus(maintenanceBps, nowMillis, MONTH),
        ladderSeen);
  }

  /** Bids within 1 % that are there at 19 of 20 times, USD; NaN before any were seen. */
  double lowBidUsd() {
    return quantile(depth, -SIGMAS);
  }

  /** Bids within 1 % of the last minutes, USD; NaN before any were seen. */
  double recentBidUsd() {
    return quantile(depthNow, 0);
  }

  /** Spread that is not exceeded at 19 of 20 times, basis points; NaN before any was seen. */
  double wideSpreadBps() {
    return quantile(spread, SIGMAS);
  }

  /** What is usually traded in a day, USD; NaN before it is known. */
  double dailyVolumeUsd() {
    return quantile(volume, 0);
  }

  /** Long-run median of the slowest volatility, annualised; NaN in the first 30 days. */
  double longVolatility() {
    return volatility.weight() >= LONG_ENOUGH ? quantile(volatility, 0) : Double.NaN;
  }

  private static double quantile(DecayingMoments logarithm, double sigmas) {
    return logarithm.seen()
        ? Math.exp(logarithm.mean() + sigmas * logarithm.standardDeviation())
        : Double.NaN;
  }

  private static DecayingMoments with(
      DecayingMoments before, double value, long nowMillis, double halfLifeSeconds) {
    boolean measured = value > 0 && value < Double.POSITIVE_INFINITY;
    return measured ? before.plus(Math.log(value), nowMillis, halfLifeSeconds) : before;
  }

  private static DecayingMoments seen(DecayingMoments moments) {
    return moments == null ? DecayingMoments.unseen() : moments;
  }
}

package io.firebreak.risk;

import io.firebreak.model.ImpliedMethod;
import io.firebreak.model.ImpliedView;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.Presence;
import java.util.List;

/**
 * Which of an asset's implied volatilities decides: that of the best quality now.
 *
 * <p>A published index counts as of full quality while it is as fresh as quotes must be, and goes
 * before a chain of equal quality; so a venue's own index decides where it ticks, and a chain where
 * the index is published once a day or not at all. Where none has any quality the last index
 * stands, however old, and without an index nothing is known: a chain without quality is no
 * evidence.
 *
 * @param chains what the chains last said, ordered by venue
 * @param indexVolatility last index, annualised fraction; NaN before the first
 * @param indexMillis event time of it, {@link Long#MIN_VALUE} before the first
 */
record ImpliedSources(
    List<ImpliedVolatilityTick> chains, double indexVolatility, long indexMillis) {
  /** Daily indices are late by a day when they arrive. */
  static final long INDEX_STALE_MILLIS = 36 * 3_600_000L;

  /** What decides now; NaN and {@link Presence#UNKNOWN} where nothing is known. */
  Choice at(long nowMillis) {
    ImpliedVolatilityTick best = null;
    for (ImpliedVolatilityTick chain : chains) {
      double quality = chain.qualityAt(nowMillis);
      if (quality > 0 && (best == null || quality > best.qualityAt(nowMillis))) {
        best = chain;
      }
    }
    double indexQuality = indexQuality(nowMillis);
    if (best != null && best.qualityAt(nowMillis) > indexQuality) {
      return of(best, nowMillis);
    }
    return indexMillis == Long.MIN_VALUE ? unknown() : index(indexQuality, nowMillis);
  }

  private double indexQuality(long nowMillis) {
    boolean fresh =
        indexMillis != Long.MIN_VALUE
            && nowMillis - indexMillis <= ImpliedVolatilityTick.FRESH_MILLIS;
    return fresh ? 1 : 0;
  }

  private static Choice of(ImpliedVolatilityTick chain, long nowMillis) {
    ImpliedView view =
        new ImpliedView(
            chain.method(),
            chain.venue(),
            chain.maturityDays(),
            chain.qualityAt(nowMillis),
            chain.ageMillis(nowMillis) / 1e3);
    return new Choice(chain.volatility(), view, Presence.PRESENT);
  }

  private Choice index(double quality, long nowMillis) {
    long ageMillis = nowMillis - indexMillis;
    ImpliedView view =
        new ImpliedView(ImpliedMethod.INDEX, "", Double.NaN, quality, ageMillis / 1e3);
    boolean present = ageMillis <= INDEX_STALE_MILLIS;
    return new Choice(indexVolatility, view, present ? Presence.PRESENT : Presence.STALE);
  }

  /** A chain that can be read but not believed is stale, one that cannot be read unknown. */
  private Choice unknown() {
    boolean read = chains.stream().anyMatch(chain -> chain.volatility() > 0);
    Presence presence = read ? Presence.STALE : Presence.UNKNOWN;
    return new Choice(Double.NaN, ImpliedView.unknown(), presence);
  }

  /**
   * The implied volatility that decides.
   *
   * @param volatility annualised fraction, NaN where unknown
   * @param view where it comes from
   * @param presence whether it can be used
   */
  record Choice(double volatility, ImpliedView view, Presence presence) {}
}

package io.firebreak.crash;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.CrashView;

/**
 * An asset tells the market that it is there, and whether it falls: at its first price, when that
 * changes, and every ten minutes.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param falling whether it falls
 */
public record AssetFall(String asset, long eventTimeMillis, boolean falling) {
  static final long REPEAT_MILLIS = 600_000;

  /** What the asset tells at a tick; null where the market knows it. */
  public static AssetFall of(AssetRisk risk) {
    return due(risk.crash(), risk.eventTimeMillis())
        ? new AssetFall(risk.asset(), risk.eventTimeMillis(), risk.crash().falling())
        : null;
  }

  /** Whether there is something to tell. */
  public static boolean due(CrashView seen, long nowMillis) {
    boolean known = !Double.isNaN(seen.fall10mLog());
    boolean never = seen.countedMillis() == Long.MIN_VALUE;
    return known
        && (never
            || seen.falling() != seen.countedFalling()
            || nowMillis - seen.countedMillis() >= REPEAT_MILLIS);
  }
}

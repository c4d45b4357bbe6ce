package io.firebreak.crash;

import io.firebreak.model.CrashView;
import io.firebreak.tick.MarketContext;

/** The share of the other assets that fall, as of the tick before. */
public final class Breadth {
  /** Name of the number of assets that fall. */
  public static final String FALLING = "assets-falling";

  /** Name of the number of assets that have a price. */
  public static final String LIVE = "assets-live";

  private Breadth() {}

  /**
   * The share for one asset, in [0, 1]; 0 where there is no other asset.
   *
   * @param own the asset's measures at this tick: what it had told by then is not of others
   */
  public static double ofOthers(MarketContext market, CrashView own, long nowMillis) {
    boolean counted =
        own.countedMillis() != Long.MIN_VALUE
            && nowMillis - own.countedMillis() < BreadthEngine.LIVE_MILLIS;
    double falling = market.value(FALLING) - (counted && own.countedFalling() ? 1 : 0);
    double others = market.value(LIVE) - (counted ? 1 : 0);
    return others > 0 ? Math.max(0, Math.min(1, falling / others)) : 0;
  }
}

package io.firebreak.option;

import java.util.List;

/**
 * What is kept of the options of one asset on one venue; below 8 kB.
 *
 * @param venue venue identifier
 * @param asset asset
 * @param expiries ascending, at most {@link #MAX_EXPIRIES}
 */
public record ChainState(String venue, String asset, List<ExpiryState> expiries) {
  /** Expiries that are kept: the pair around 30 days and the one that follows. */
  public static final int MAX_EXPIRIES = 3;
}

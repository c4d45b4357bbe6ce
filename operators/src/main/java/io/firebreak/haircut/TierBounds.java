package io.firebreak.haircut;

import java.util.ArrayList;
import java.util.List;

/**
 * Sizes at which the tiers of a schedule begin.
 *
 * @param lowerEndsUsd lower ends, USD, ascending from 0
 */
record TierBounds(List<Double> lowerEndsUsd) {

  /** The tiers beyond the first. */
  List<TierLevel> larger(int[] heldBps) {
    List<TierLevel> larger = new ArrayList<>();
    for (int i = 1; i < heldBps.length; i++) {
      larger.add(new TierLevel(lowerEndsUsd.get(i), heldBps[i]));
    }
    return larger;
  }

  /** What is held at the lower end of each tier by a schedule of perhaps other bounds. */
  int[] heldBps(int firstBps, List<TierLevel> larger) {
    int[] held = new int[lowerEndsUsd.size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = firstBps;
      for (TierLevel tier : larger) {
        held[i] = tier.minUsd() <= lowerEndsUsd.get(i) ? tier.heldBps() : held[i];
      }
    }
    return held;
  }
}

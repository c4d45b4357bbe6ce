package io.firebreak.haircut;

/**
 * Moves the haircuts of all size tiers towards their targets. A larger size never has the smaller
 * haircut: where a move would leave it so, it is held up to its neighbour, which is never above its
 * own target or where it was.
 */
final class TierMoves {
  private TierMoves() {}

  /** Each tier that lacks at least a step goes to its target, any other stays. */
  static int[] raised(int[] heldBps, int[] targetBps, int minStepBps) {
    int[] moved = heldBps.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] = targetBps[i] - heldBps[i] >= minStepBps ? targetBps[i] : heldBps[i];
    }
    return rising(moved);
  }

  /** Each tier goes towards a higher target by at most so much. */
  static int[] raisedBy(int mostBps, int[] heldBps, int[] targetBps) {
    int[] moved = heldBps.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += Math.min(mostBps, Math.max(0, targetBps[i] - heldBps[i]));
    }
    return rising(moved);
  }

  /** Each tier goes towards a lower target by at most so much, but not by less than a step. */
  static int[] loweredBy(int mostBps, int[] heldBps, int[] targetBps, int minStepBps) {
    int[] moved = heldBps.clone();
    for (int i = 0; i < moved.length; i++) {
      int fallBps = Math.min(mostBps, heldBps[i] - targetBps[i]);
      moved[i] -= fallBps >= minStepBps ? fallBps : 0;
    }
    return rising(moved);
  }

  /** No tier below a bound of its own. */
  static int[] atLeast(int[] heldBps, int[] lowestBps) {
    int[] moved = heldBps.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] = Math.max(moved[i], lowestBps[i]);
    }
    return moved;
  }

  /** By how much the tier that lacks most is below its target; at least 0. */
  static int mostMissingBps(int[] heldBps, int[] targetBps) {
    int missing = 0;
    for (int i = 0; i < heldBps.length; i++) {
      missing = Math.max(missing, targetBps[i] - heldBps[i]);
    }
    return missing;
  }

  /** By how much the tier that has most is above its target; at least 0. */
  static int mostExcessBps(int[] heldBps, int[] targetBps) {
    int excess = 0;
    for (int i = 0; i < heldBps.length; i++) {
      excess = Math.max(excess, heldBps[i] - targetBps[i]);
    }
    return excess;
  }

  private static int[] rising(int[] bps) {
    for (int i = 1; i < bps.length; i++) {
      bps[i] = Math.max(bps[i], bps[i - 1]);
    }
    return bps;
  }
}

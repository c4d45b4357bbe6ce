package io.firebreak.haircut;

/**
 * A rise of all size tiers towards their targets.
 *
 * @param heldBps before, basis points, by size
 * @param targetBps no tier goes beyond its own
 * @param mostBps by how much any tier rises at most, at least 0
 */
@SuppressWarnings("ArrayRecordComponent")
record TierRise(int[] heldBps, int[] targetBps, int mostBps) {

  /** The same with another bound. */
  TierRise by(int bps) {
    return new TierRise(heldBps, targetBps, bps);
  }

  /** After it. */
  int[] risenBps() {
    return TierMoves.raisedBy(mostBps, heldBps, targetBps);
  }
}

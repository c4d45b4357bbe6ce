package io.firebreak.haircut;

/**
 * Where one haircut stands.
 *
 * @param postedBps what consumers see, basis points
 * @param previousBps what they saw before, -1 for the first
 * @param effectiveMillis since when it is posted
 * @param heldBps the part that speed limits and hysteresis move: posted without the venue-fault
 *     add-on
 * @param fall when it may fall
 */
public record HaircutLevel(
    int postedBps, int previousBps, long effectiveMillis, int heldBps, FallClock fall) {
  private static final int NONE = -1;

  static HaircutLevel first(int heldBps, int postedBps, long nowMillis) {
    return new HaircutLevel(postedBps, NONE, nowMillis, heldBps, FallClock.stopped());
  }

  HaircutLevel moved(int newHeldBps, int newPostedBps, long nowMillis) {
    return newPostedBps == postedBps
        ? new HaircutLevel(postedBps, previousBps, effectiveMillis, newHeldBps, fall)
        : new HaircutLevel(newPostedBps, postedBps, nowMillis, newHeldBps, fall);
  }

  HaircutLevel with(FallClock clock) {
    return new HaircutLevel(postedBps, previousBps, effectiveMillis, heldBps, clock);
  }
}

package io.firebreak.haircut;

import java.util.List;

/**
 * Where one haircut stands.
 *
 * @param postedBps what consumers see for the smallest size tier, basis points
 * @param previousBps what they saw before, -1 for the first
 * @param effectiveMillis since when the schedule is posted
 * @param heldBps the part that speed limits and hysteresis move: posted without the venue-fault
 *     add-on
 * @param fall when it may fall
 * @param larger what is held of the tiers beyond the first, by size
 */
public record HaircutLevel(
    int postedBps,
    int previousBps,
    long effectiveMillis,
    int heldBps,
    FallClock fall,
    List<TierLevel> larger) {
  private static final int NONE = -1;

  /** A level of before there were tiers has one. */
  public HaircutLevel {
    larger = larger == null ? List.of() : larger;
  }

  static HaircutLevel first(TierBounds bounds, int[] heldBps, int postedBps, long nowMillis) {
    return new HaircutLevel(
        postedBps, NONE, nowMillis, heldBps[0], FallClock.stopped(), bounds.larger(heldBps));
  }

  /** What is held of each tier; a tier that is new has what its smallest size had. */
  int[] heldBps(TierBounds bounds) {
    return bounds.heldBps(heldBps, larger);
  }

  HaircutLevel moved(TierBounds bounds, int[] newHeldBps, int newPostedBps, long nowMillis) {
    List<TierLevel> newLarger = bounds.larger(newHeldBps);
    boolean same = newPostedBps == postedBps;
    boolean unchanged = same && newLarger.equals(larger);
    return new HaircutLevel(
        newPostedBps,
        same ? previousBps : postedBps,
        unchanged ? effectiveMillis : nowMillis,
        newHeldBps[0],
        fall,
        newLarger);
  }

  HaircutLevel with(FallClock clock) {
    return new HaircutLevel(postedBps, previousBps, effectiveMillis, heldBps, clock, larger);
  }

  /** Consumers see the same of both. */
  boolean postedAs(HaircutLevel other) {
    return postedBps == other.postedBps && larger.equals(other.larger);
  }
}

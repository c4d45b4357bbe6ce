package io.firebreak.haircut;

/**
 * Moves the initial haircut: up at once, down slowly after calm, and by a local dislocation only
 * through the venue-fault add-on. The target rests on the consolidated price, which one bad venue
 * does not move, so a global crash still tightens while a venue is at fault.
 *
 * <p>The add-on goes on at once as well, and comes down within the same speed limit as the rest, so
 * that a venue that comes and goes does not move the haircut to and fro.
 */
final class InitialRule {
  private InitialRule() {}

  static InitialState first(TierTargets target, Circumstances c) {
    int addOnBps = addOnBps(0, c);
    int[] heldBps = target.bps();
    HaircutLevel level =
        HaircutLevel.first(c.tiers(), heldBps, c.postedBps(heldBps[0], addOnBps), c.nowMillis());
    return new InitialState(level.with(level.fall().next(calm(c), c.nowMillis())), addOnBps);
  }

  /**
   * The haircut after a tick.
   *
   * @param lowestBps what the gap over maintenance asks for in each tier; kept exactly, while other
   *     rises wait for the minimum step
   */
  static InitialState next(
      InitialState state, TierTargets target, int[] lowestBps, Circumstances c) {
    HaircutLevel level = state.level();
    int[] heldBps = level.heldBps(c.tiers());
    int[] targetBps = target.bps();
    int addOnBps = addOnBps(state.venueFaultBps(), c);
    FallLimit limit = FallLimit.initial(c.policy(), c.grid().tickMillis());
    FallClock clock = level.fall().next(calm(c) && settled(heldBps, targetBps), c.nowMillis());
    int excessBps = excessBps(heldBps, targetBps, addOnBps);
    int fallBps = limit.fallBps(clock, excessBps, c.nowMillis());
    int addOnFallBps = Math.min(addOnBps, fallBps);
    int minStepBps = c.policy().minStepBps();
    int[] lowered = TierMoves.loweredBy(fallBps - addOnFallBps, heldBps, targetBps, minStepBps);
    int[] moved = TierMoves.atLeast(TierMoves.raised(lowered, targetBps, minStepBps), lowestBps);
    int leftBps = addOnBps - addOnFallBps;
    FallClock after =
        limit
            .spent(clock, fallBps, c.nowMillis())
            .next(calm(c) && settled(moved, targetBps), c.nowMillis());
    int postedBps = c.postedBps(moved[0], leftBps);
    return new InitialState(
        level.moved(c.tiers(), moved, postedBps, c.nowMillis()).with(after), leftBps);
  }

  /** The next fall that needs no input. */
  static long deadlineMillis(InitialState state, TierTargets target, Circumstances c) {
    int[] heldBps = state.level().heldBps(c.tiers());
    return FallLimit.initial(c.policy(), c.grid().tickMillis())
        .nextMillis(state.level().fall(), excessBps(heldBps, target.bps(), state.venueFaultBps()));
  }

  /** The venues agree as well: what one of them does is no calm. */
  private static boolean calm(Circumstances c) {
    return c.quiet() && !c.evidenceLost() && !c.risk().localDislocation();
  }

  private static boolean settled(int[] heldBps, int[] targetBps) {
    return TierMoves.mostMissingBps(heldBps, targetBps) == 0;
  }

  /** How much may come down in all: the add-on first, then what is held above the target. */
  private static int excessBps(int[] heldBps, int[] targetBps, int addOnBps) {
    return addOnBps + TierMoves.mostExcessBps(heldBps, targetBps);
  }

  private static int addOnBps(int before, Circumstances c) {
    return c.risk().localDislocation() ? Math.max(before, c.policy().venueFaultBps()) : before;
  }
}

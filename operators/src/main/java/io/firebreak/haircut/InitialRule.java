package io.firebreak.haircut;

/**
 * Moves the initial haircut: up at once, down slowly after calm, and by a local dislocation only
 * through the venue-fault add-on. The target rests on the consolidated price, which one bad venue
 * does not move, so a global crash still tightens while a venue is at fault.
 */
final class InitialRule {
  private InitialRule() {}

  static InitialState first(HaircutTarget target, Circumstances c) {
    int addOnBps = venueFaultBps(0, c);
    int heldBps = target.bps();
    HaircutLevel level =
        HaircutLevel.first(heldBps, postedBps(heldBps, addOnBps, c), c.nowMillis());
    return new InitialState(level.with(level.fall().next(calm(c), c.nowMillis())), addOnBps);
  }

  /**
   * The haircut after a tick.
   *
   * @param lowestBps what the gap over maintenance asks for; kept exactly, while other rises wait
   *     for the minimum step
   */
  static InitialState next(
      InitialState state, HaircutTarget target, int lowestBps, Circumstances c) {
    HaircutLevel level = state.level();
    FallLimit limit = FallLimit.initial(c.policy(), c.grid().tickMillis());
    boolean calm = calm(c) && target.bps() <= level.heldBps();
    FallClock clock = level.fall().next(calm, c.nowMillis());
    int fallBps = limit.fallBps(clock, level.heldBps() - target.bps(), c.nowMillis());
    boolean rises =
        level.heldBps() < lowestBps || target.bps() - level.heldBps() >= c.policy().minStepBps();
    int heldBps = rises ? target.bps() : level.heldBps() - fallBps;
    int addOnBps = venueFaultBps(state.venueFaultBps(), c);
    FallClock after =
        limit
            .spent(clock, fallBps, c.nowMillis())
            .next(calm(c) && target.bps() <= heldBps, c.nowMillis());
    return new InitialState(
        level.moved(heldBps, postedBps(heldBps, addOnBps, c), c.nowMillis()).with(after), addOnBps);
  }

  /** The next fall that needs no input. */
  static long deadlineMillis(InitialState state, HaircutTarget target, Circumstances c) {
    HaircutLevel level = state.level();
    return FallLimit.initial(c.policy(), c.grid().tickMillis())
        .nextMillis(level.fall(), level.heldBps() - target.bps());
  }

  private static boolean calm(Circumstances c) {
    return c.quiet() && !c.evidenceLost();
  }

  /** The add-on ends when the venue is seen to agree again, not when it is no longer seen. */
  private static int venueFaultBps(int before, Circumstances c) {
    if (c.risk().localDislocation()) {
      return c.policy().venueFaultBps();
    }
    return c.quiet() ? 0 : before;
  }

  private static int postedBps(int heldBps, int addOnBps, Circumstances c) {
    return Math.min(heldBps + addOnBps, Math.max(heldBps, c.assetClass().capBps()));
  }
}

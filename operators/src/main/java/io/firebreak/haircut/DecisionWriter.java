package io.firebreak.haircut;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutTier;
import io.firebreak.model.PostedHaircut;
import java.util.List;

/** Puts a decision into the shape that consumers read. */
final class DecisionWriter {
  private static final int WHOLE_BPS = 10_000;

  private DecisionWriter() {}

  /**
   * The decision that leaves a state behind.
   *
   * @param state state after the tick, already numbered
   * @param moves what the tick did
   * @param c what it was decided on
   */
  static HaircutDecision write(HaircutState state, HaircutMoves moves, Circumstances c) {
    String asset = state.risk().asset();
    InitialState initial = state.initial();
    return new HaircutDecision(
        asset + "@" + state.sequence(),
        asset,
        state.decidedMillis(),
        posted(initial.level(), moves.targets().initial(), initial.venueFaultBps()),
        posted(state.maintenance().level(), moves.targets().maintenance(), 0),
        state.maintenance().scheduled(),
        moves.withdrawn(),
        state.risk().coverage(),
        state.risk().warmUp(),
        state.risk().cascadeActive(),
        state.decidedMillis() + c.policy().validMillis(),
        c.grid().tickMillis(),
        c.tick().policy().version(),
        state.sequence(),
        0);
  }

  private static PostedHaircut posted(HaircutLevel level, HaircutTarget target, int venueFaultBps) {
    return new PostedHaircut(
        level.postedBps(),
        level.previousBps(),
        target.tailBps(),
        level.effectiveMillis(),
        target.drivers(level, venueFaultBps),
        schedule(level.postedBps()));
  }

  /** One tier until the size of a position counts. */
  private static List<HaircutTier> schedule(int bps) {
    return List.of(new HaircutTier(0, Double.NaN, (WHOLE_BPS - bps) / (double) WHOLE_BPS));
  }
}

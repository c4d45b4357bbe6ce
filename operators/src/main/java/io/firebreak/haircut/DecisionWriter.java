package io.firebreak.haircut;

import io.firebreak.model.HaircutDecision;
import io.firebreak.model.HaircutDrivers;
import io.firebreak.model.HaircutTier;
import io.firebreak.model.PostedHaircut;
import java.util.ArrayList;
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
        posted(initial.level(), moves.targets().initial(), initial.venueFaultBps(), c)
            .moving(state.initialCycle().cycle()),
        posted(state.maintenance().level(), moves.targets().maintenance(), 0, c)
            .moving(state.maintenanceCycle().cycle()),
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

  private static PostedHaircut posted(
      HaircutLevel level, TierTargets targets, int venueFaultBps, Circumstances c) {
    HaircutTarget base = targets.base();
    HaircutDrivers drivers = base.drivers(level.heldBps(), venueFaultBps, level.postedBps());
    return new PostedHaircut(
        level.postedBps(),
        level.previousBps(),
        base.layers().tailBps(),
        level.effectiveMillis(),
        drivers,
        schedule(level, venueFaultBps, c),
        targets.modelBps(),
        BindingTerm.of(drivers).name(),
        targets.supercritical(),
        targets.absent(),
        null);
  }

  private static List<HaircutTier> schedule(
      HaircutLevel level, int venueFaultBps, Circumstances c) {
    List<Double> lowerEnds = c.tiers().lowerEndsUsd();
    int[] heldBps = level.heldBps(c.tiers());
    List<HaircutTier> tiers = new ArrayList<>();
    for (int i = 0; i < heldBps.length; i++) {
      double upperEnd = i + 1 < heldBps.length ? lowerEnds.get(i + 1) : Double.NaN;
      int bps = c.postedBps(heldBps[i], venueFaultBps);
      double discountRate = (WHOLE_BPS - bps) / (double) WHOLE_BPS;
      tiers.add(new HaircutTier(lowerEnds.get(i), upperEnd, discountRate));
    }
    return tiers;
  }
}

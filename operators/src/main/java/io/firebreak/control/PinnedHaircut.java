package io.firebreak.control;

import static io.firebreak.control.OperatorOverride.UNPINNED;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the pins in force together say of one haircut. Lower bounds are combined by maximum, each
 * until its own end, so that nobody lowers one by ordering another. An exact pin, behind which two
 * persons stand, takes the place of what was pinned before it; bounds that come after it hold.
 *
 * @param exactBps the exact pin in basis points, {@link OperatorOverride#UNPINNED} for none
 * @param atLeastBps the lower bound in basis points, {@link OperatorOverride#UNPINNED} for none
 */
public record PinnedHaircut(int exactBps, int atLeastBps) {

  /** The pins, in the order of their sequences, by the haircut that each gives. O(pins). */
  static PinnedHaircut of(List<OperatorOverride> pins, ToIntFunction<OperatorOverride> haircut) {
    PinnedHaircut pinned = new PinnedHaircut(UNPINNED, UNPINNED);
    for (OperatorOverride pin : pins) {
      int bps = haircut.applyAsInt(pin);
      if (bps != UNPINNED) {
        pinned =
            pin.atLeast()
                ? new PinnedHaircut(pinned.exactBps, Math.max(pinned.atLeastBps, bps))
                : new PinnedHaircut(bps, UNPINNED);
      }
    }
    return pinned;
  }
}

package io.firebreak.volatility;

/**
 * Five-second slots on the epoch grid, the samples of {@link TwoScale}, with K = 12 and a half-life
 * of four hours.
 *
 * <p>One second and K = 60 would have the same slow scale, one minute, and so the same error, at
 * five times the ring. Slots without a price repeat the last one for up to a minute (previous tick,
 * as in the paper); a longer silence starts anew.
 */
final class Slots {
  /** Length of a slot. */
  static final long MILLIS = 5_000;

  /** Slots of the slow scale, K. */
  static final int LAGS = 12;

  /** Slow changes before an estimate is one: 48 minutes. */
  static final double ENOUGH = 576;

  /** Four hours. */
  static final SampleDecay DECAY = new SampleDecay(2_880);

  private static final double KEPT = DECAY.kept(1);
  private static final long SLOTS_PER_DAY = 86_400_000 / MILLIS;

  private Slots() {}

  /** The state when the price after {@code logPrice} comes. At most K slots are filled. */
  static SlotState after(SlotState s, double logPrice, long fromMillis, long toMillis) {
    long slot = Math.floorDiv(fromMillis, MILLIS);
    long next = Math.floorDiv(toMillis, MILLIS);
    if (next == slot) {
      return s;
    }
    if (next - slot > LAGS) {
      SlotState closed = closed(s, slot, logPrice);
      double kept = DECAY.kept((double) (next - slot - 1));
      return new SlotState(TwoScale.gap(closed.twoScale(), kept), closed.days());
    }
    SlotState filled = s;
    for (long each = slot; each < next; each++) {
      filled = closed(filled, each, logPrice);
    }
    return filled;
  }

  private static SlotState closed(SlotState s, long slot, double logPrice) {
    TwoScale.Changes changes = TwoScale.changes(s.twoScale().ring(), slot, logPrice);
    return new SlotState(
        TwoScale.plus(s.twoScale(), slot, logPrice, KEPT),
        DailyVariance.plus(s.days(), changes, Math.floorDiv(slot, SLOTS_PER_DAY)));
  }
}

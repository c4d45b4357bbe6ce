package io.firebreak.volatility;

/**
 * What is measured on five-second slots.
 *
 * @param twoScale two-scale variance
 * @param days variances of days
 */
public record SlotState(TwoScaleState twoScale, DayState days) {

  /** No slot yet. */
  public static SlotState unseen() {
    return new SlotState(TwoScaleState.unseen(Slots.LAGS), DayState.unseen());
  }
}

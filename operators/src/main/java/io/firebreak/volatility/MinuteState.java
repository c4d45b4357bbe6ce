package io.firebreak.volatility;

/**
 * What is measured on one-minute bars.
 *
 * @param close log price at the end of the minute before the running one, NaN where it had none
 * @param moments products of returns
 * @param jumps the jump detector
 * @param ladder the ladder in impulse form
 */
public record MinuteState(
    double close, MomentsState moments, LeeMyklandState jumps, ImpulseState ladder) {

  /** No bar yet. */
  public static MinuteState unseen() {
    return new MinuteState(
        Double.NaN, MomentsState.unseen(), LeeMyklandState.unseen(), ImpulseState.unseen());
  }
}

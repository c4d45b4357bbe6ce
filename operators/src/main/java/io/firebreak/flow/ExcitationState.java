package io.firebreak.flow;

/**
 * State of {@link SelfExcitation} of one participant: 12 numbers.
 *
 * @param tenSeconds counts in windows of ten seconds
 * @param minute counts in windows of a minute
 */
public record ExcitationState(ExcitationWindow tenSeconds, ExcitationWindow minute) {

  /** No order yet. */
  public static ExcitationState unseen() {
    return new ExcitationState(ExcitationWindow.unseen(), ExcitationWindow.unseen());
  }
}

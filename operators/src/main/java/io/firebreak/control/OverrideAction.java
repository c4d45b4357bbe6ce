package io.firebreak.control;

/** What an operator can order over the guard's own judgement. */
public enum OverrideAction {
  /** Halts a market until the override ends; then it reopens in stages. */
  HALT,
  /** Ends a halt into its staged reopening, and no halt is called while it lasts. */
  RELEASE,
  /** Gives a haircut its target, or a lower bound of it; see {@link PinnedHaircut}. */
  PIN,
  /** Tells no alerts; breakers go on judging what is measured. */
  MUTE
}

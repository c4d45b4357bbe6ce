package io.firebreak.model;

/** What became of a control message. */
public enum ControlOutcome {
  /** It is in the timeline. */
  ACCEPTED,
  /** It is in order, and waits for the envelope of a second person. */
  AWAITS_APPROVAL,
  /** Nothing has changed. */
  REFUSED
}

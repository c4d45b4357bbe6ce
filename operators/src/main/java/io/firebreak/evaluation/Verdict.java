package io.firebreak.evaluation;

/** What a cluster of alarms was. */
public enum Verdict {
  /** It came in time for a counted event. */
  HIT,
  /** It belongs to an event and is no hit: too late, of an aftershock, or of another scope. */
  APART,
  /** There is no event that explains it. */
  FALSE
}

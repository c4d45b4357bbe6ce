package io.firebreak.model;

/** Whether a family of evidence can be used. Missing is not zero. */
public enum Presence {
  /** Measured and fresh. */
  PRESENT,
  /** Measured once, too old now. */
  STALE,
  /** Never measured, or invalid. */
  UNKNOWN
}

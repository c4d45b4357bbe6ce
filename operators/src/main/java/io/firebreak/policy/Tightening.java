package io.firebreak.policy;

/** Which way a value must move to make the guard stricter. */
public enum Tightening {
  /** A higher value tightens. */
  UP,
  /** A lower value tightens. */
  DOWN,
  /** No direction is safe: every change counts as loosening. */
  NEITHER
}

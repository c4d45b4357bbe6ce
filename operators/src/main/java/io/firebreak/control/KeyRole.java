package io.firebreak.control;

/** What the owner of a key may do. */
public enum KeyRole {
  /** Proposes policies. */
  AUTHOR,
  /** Orders overrides. */
  OPERATOR,
  /** Is the second person behind what loosens. */
  APPROVER
}

package io.firebreak.model;

/** What a control message, or an entry of the timeline, is about. */
public enum ControlKind {
  POLICY,
  OVERRIDE,
  /** A policy that is judged by beside the one in force, or the end of that. */
  SHADOW
}

package io.firebreak.model;

/** What a control message, or an entry of the timeline, is about. */
public enum ControlKind {
  POLICY,
  OVERRIDE
}

package io.firebreak.model;

/** What a message does to an order. Constants are only ever appended. */
public enum OrderAction {
  /** It is submitted. */
  NEW,
  /** Its price or size is changed. */
  REPLACE,
  /** It is taken back. */
  CANCEL,
  /** It is executed, in whole or in part. */
  FILL
}

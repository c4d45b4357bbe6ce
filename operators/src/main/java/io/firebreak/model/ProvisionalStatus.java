package io.firebreak.model;

/** What is known of a provisional signal. */
public enum ProvisionalStatus {
  /** One instrument has left its band; its tick is not decided yet. */
  RAISED,
  /** At its tick the breakers asked for at least as much. */
  CONFIRMED,
  /** At its tick they did not. */
  WITHDRAWN
}

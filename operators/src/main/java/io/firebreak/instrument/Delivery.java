package io.firebreak.instrument;

/** How liquidations come from a venue. */
public enum Delivery {
  /** As they happen. */
  PUSH,
  /** Asked for at an interval: up to that late. */
  POLL
}

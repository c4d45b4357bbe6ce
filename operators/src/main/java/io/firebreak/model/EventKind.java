package io.firebreak.model;

/**
 * What a market event says. Within a tick events are ordered by kind first, so the order of the
 * constants is part of the semantics; new kinds are appended.
 */
public enum EventKind {
  /** The feed of a venue or an instrument broke: its book is invalid until the next snapshot. */
  DISCONNECT,
  /** A complete book. */
  BOOK_SNAPSHOT,
  /** Absolute new sizes of some book levels; size 0 removes the level. */
  BOOK_DELTA,
  /** One public trade; the side is the aggressor's. */
  TRADE,
  /** A completed bar, delivered when its interval is over. */
  BAR,
  /** A forced order; {@link Side#SELL} means that collateral was sold (a long was liquidated). */
  LIQUIDATION,
  /** Mark, index, funding, open interest. */
  DERIVATIVE_TICKER,
  /** A quoted option. */
  OPTION_QUOTE,
  /** An implied-volatility index; price is the annualised volatility as a fraction. */
  VOLATILITY_INDEX,
  /** A price that an oracle published. */
  ORACLE_PRICE,
  /** Reserves of an automated market maker. */
  POOL_STATE,
  /** Collateral at each liquidation price, whole state of one venue or protocol. */
  EXPOSURE_LADDER,
  /** A participant's order message on a private feed. */
  ORDER,
  /** The venue's feed is alive. */
  HEARTBEAT,
  /** The best bid and ask alone; sizes may be unknown. It says nothing about depth. */
  TOP_OF_BOOK
}

package io.firebreak.model;

/** What a customer or an engine does at a venue or protocol, as far as a breaker can touch it. */
public enum Operation {
  /** Adds collateral. */
  DEPOSIT,
  /** Pays back a loan. */
  REPAY,
  /** Makes a position smaller. */
  REDUCE,
  /** Takes an order out of the book. */
  CANCEL,
  /** Takes collateral out. */
  WITHDRAW,
  /** Takes a loan or draws more of one. */
  BORROW,
  /** Opens a position or makes it larger. */
  OPEN,
  /** Trades without leverage. */
  TRADE,
  /** Sells collateral or closes a position by force. */
  LIQUIDATE;

  /**
   * Never refused, capped or paced, whatever the state: who may be liquidated must be able to
   * prevent it.
   */
  public boolean alwaysAllowed() {
    return this == DEPOSIT || this == REPAY || this == REDUCE || this == CANCEL;
  }
}

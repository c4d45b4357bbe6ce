package io.firebreak.liquidity;

/**
 * What is kept of one instrument's microstructure; about 200 bytes.
 *
 * @param orderFlow order-flow imbalance at the best level
 * @param roll bounce of the trade prices
 */
public record MicrostructureState(OrderFlowState orderFlow, RollState roll) {

  /** Nothing quoted or traded yet. */
  public static MicrostructureState unseen() {
    return new MicrostructureState(OrderFlowState.unseen(), RollState.unseen());
  }
}

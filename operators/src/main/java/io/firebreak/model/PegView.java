package io.firebreak.model;

/**
 * Where a pegged asset stands.
 *
 * @param reference what it is pegged to, {@code USD} or a quote asset; empty without a peg
 * @param bps how far its price is from that, basis points, negative below; NaN without a peg or
 *     while the reference has no price
 */
public record PegView(String reference, double bps) {

  /** Not pegged. */
  public static PegView none() {
    return new PegView("", Double.NaN);
  }
}

package io.firebreak.volatility;

/**
 * Decayed sums over bars of log prices: 64 bytes.
 *
 * @param range sum of (high - low)^2
 * @param rogersSatchell sum of u (u - c) + d (d - c)
 * @param close sum of c, close over open
 * @param closeSquare sum of c^2
 * @param open sum of o, open over the close before
 * @param openSquare sum of o^2
 * @param weight sum of the weights of the bars
 * @param weightSquare sum of the squared weights
 */
public record RangeState(
    double range,
    double rogersSatchell,
    double close,
    double closeSquare,
    double open,
    double openSquare,
    double weight,
    double weightSquare) {

  /** No bar yet. */
  public static RangeState unseen() {
    return new RangeState(0, 0, 0, 0, 0, 0, 0, 0);
  }
}

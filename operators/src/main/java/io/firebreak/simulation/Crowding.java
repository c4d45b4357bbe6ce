package io.firebreak.simulation;

/** How much leverage stands in a simulated market before anything happens. */
public enum Crowding {
  /**
   * A sound market: at a quarter of its calm depth a dollar of forced sales sets off less than one
   * more. What makes a cascade of a shock is that depth goes to a tenth and less.
   */
  NORMAL(10, 0.5),

  /**
   * A market that is fragile while it is calm: about three times the collateral, some of it in very
   * large positions. Its depth holds up better, or nothing would be left after a shock.
   */
  CROWDED(25, 0.25);

  private final double largestSize;
  private final double depthSteepness;

  Crowding(double largestSize, double depthSteepness) {
    this.largestSize = largestSize;
    this.depthSteepness = depthSteepness;
  }

  /** No borrower is larger than this multiple of the scale of the Pareto law of their sizes. */
  double largestSize() {
    return largestSize;
  }

  /** How steeply depth falls with the ratio of fast to calm volatility. */
  double depthSteepness() {
    return depthSteepness;
  }
}

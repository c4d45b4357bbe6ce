package io.firebreak.severity;

/**
 * What burns: each part in [0, 1], NaN where its family is unknown.
 *
 * @param liquidations p_n, self-excitation of forced orders
 * @param depth p_d, withdrawal of depth
 * @param jump p_J, jump of the price
 * @param flow p_o, one-sided taker flow
 * @param dislocation p_x, dislocation between venues
 * @param fall size and persistence of the fall; taken only where no ladder is known
 */
public record Fire(
    double liquidations, double depth, double jump, double flow, double dislocation, double fall) {
  private static final double[] WEIGHTS = {0.5, 0.5, 0.4, 0.25, 0.3, 0.5};

  /** A part above this counts as burning. */
  private static final double BURNS = 0.1;

  /** Fire of methods 9.3 over the parts that are known: 1 - product of (1 - w p). */
  public double known() {
    double calm = 1;
    double[] parts = parts();
    for (int i = 0; i < parts.length; i++) {
      if (!Double.isNaN(parts[i])) {
        calm *= 1 - WEIGHTS[i] * parts[i];
      }
    }
    return 1 - calm;
  }

  /** The most that the known parts can give. */
  public double most() {
    double calm = 1;
    double[] parts = parts();
    for (int i = 0; i < parts.length; i++) {
      if (!Double.isNaN(parts[i])) {
        calm *= 1 - WEIGHTS[i];
      }
    }
    return 1 - calm;
  }

  /**
   * Independent families that burn: forced orders, depth, price (jump, fall or dislocation), flow.
   */
  public int families() {
    boolean price = burns(jump) || burns(fall) || burns(dislocation);
    return (burns(liquidations) ? 1 : 0)
        + (burns(depth) ? 1 : 0)
        + (price ? 1 : 0)
        + (burns(flow) ? 1 : 0);
  }

  /** A fall or forced orders burn, and at least one other part with them. */
  public boolean corroborated() {
    int burning = 0;
    for (double part : parts()) {
      burning += burns(part) ? 1 : 0;
    }
    return burning >= 2 && (burns(fall) || burns(liquidations));
  }

  private static boolean burns(double part) {
    return part > BURNS;
  }

  private double[] parts() {
    return new double[] {liquidations, depth, jump, flow, dislocation, fall};
  }
}

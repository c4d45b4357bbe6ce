package io.firebreak.liquidity;

/** Distances from mid within which resting notional is summed (methods 3.1). */
public final class DepthBands {
  private static final int[] BPS = {5, 10, 25, 50, 100};

  /** Index of the widest band, 100 bps. */
  public static final int WIDEST = BPS.length - 1;

  private DepthBands() {}

  /** Number of bands. */
  public static int count() {
    return BPS.length;
  }

  /** Half-width of a band in basis points of mid. */
  public static int bps(int band) {
    return BPS[band];
  }
}

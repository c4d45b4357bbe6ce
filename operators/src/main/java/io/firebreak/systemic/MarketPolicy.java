package io.firebreak.systemic;

/**
 * Which part of the market is taken together.
 *
 * @param maxAssets assets at most, in [2, 30]; work per sample grows with the square
 * @param sampleMillis length of a return, in [1000, 3600000] ms
 * @param halfLifeSeconds half-life of the correlations, in [60, 31536000] s
 * @param quietMillis an asset without a price for longer may be replaced by a new one, in [60000,
 *     2592000000] ms
 */
public record MarketPolicy(
    int maxAssets, long sampleMillis, double halfLifeSeconds, long quietMillis) {
  public MarketPolicy {
    Range.check("maxAssets", maxAssets, 2, 30);
    Range.check("sampleMillis", (double) sampleMillis, 1_000, 3_600_000);
    Range.check("halfLifeSeconds", halfLifeSeconds, 60, 31_536_000);
    Range.check("quietMillis", (double) quietMillis, 60_000, 2_592_000_000.0);
  }

  /** Thirty assets, a minute, a day, a day. */
  public static MarketPolicy defaults() {
    return new MarketPolicy(30, 60_000, 86_400, 86_400_000);
  }
}

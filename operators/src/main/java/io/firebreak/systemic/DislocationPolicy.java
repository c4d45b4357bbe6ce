package io.firebreak.systemic;

/**
 * When venues count as apart.
 *
 * @param freshMillis an older quote has no say, in [100, 600000] ms
 * @param faultBps a venue beyond this distance from the consolidated price stands apart, in [1,
 *     5000] bps
 * @param moveBps a consolidated price at least this far from its anchor has moved, in [1, 5000] bps
 * @param persistMillis a verdict that stands at least this long is persistent, in [0, 3600000] ms
 * @param minVenues fresh venues below which there is no verdict, in [2, 32]
 */
public record DislocationPolicy(
    long freshMillis, double faultBps, double moveBps, long persistMillis, int minVenues) {
  public DislocationPolicy {
    Range.check("freshMillis", (double) freshMillis, 100, 600_000);
    Range.check("faultBps", faultBps, 1, 5_000);
    Range.check("moveBps", moveBps, 1, 5_000);
    Range.check("persistMillis", (double) persistMillis, 0, 3_600_000);
    Range.check("minVenues", minVenues, 2, 32);
  }

  /** Two seconds, 150 bps, 200 bps, ten seconds, three venues. */
  public static DislocationPolicy defaults() {
    return new DislocationPolicy(2_000, 150, 200, 10_000, 3);
  }
}

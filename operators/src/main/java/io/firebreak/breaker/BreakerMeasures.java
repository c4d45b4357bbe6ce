package io.firebreak.breaker;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.StressEvent;

/**
 * What the newest letter measured; it holds until the next one.
 *
 * @param score cascade score in [0, 100], NaN where never measured
 * @param fragility fragility index in [0, 100], NaN where never measured
 * @param families number of families that burn
 * @param bandHit the price was outside its band
 * @param depthUsd bid depth within 100 bps in USD, NaN where unknown
 * @param crash how far the fall looks like the beginning of a crash
 */
public record BreakerMeasures(
    double score,
    double fragility,
    int families,
    boolean bandHit,
    double depthUsd,
    CrashLevel crash) {

  /** A release of before knew no level. */
  public BreakerMeasures {
    crash = crash == null ? CrashLevel.CALM : crash;
  }

  /** Measures that no fall takes part in. */
  public BreakerMeasures(
      double score, double fragility, int families, boolean bandHit, double depthUsd) {
    this(score, fragility, families, bandHit, depthUsd, CrashLevel.CALM);
  }

  /** Nothing is measured. */
  public static final BreakerMeasures UNKNOWN =
      new BreakerMeasures(Double.NaN, Double.NaN, 0, false, Double.NaN);

  /**
   * The measures after a letter. An unknown score or fragility keeps its last value, because what
   * is missing must not loosen anything; an unknown depth is unknown, because a limit on stale
   * depth would be a made-up number.
   */
  BreakerMeasures after(StressEvent letter) {
    return new BreakerMeasures(
        known(letter.score(), score),
        known(letter.fragility(), fragility),
        letter.families(),
        letter.bandHit(),
        letter.depthUsd(),
        letter.crashLevel());
  }

  private static double known(double fresh, double last) {
    return Double.isNaN(fresh) ? last : fresh;
  }
}

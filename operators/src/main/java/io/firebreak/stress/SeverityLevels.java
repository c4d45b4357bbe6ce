package io.firebreak.stress;

import io.firebreak.model.CrashLevel;
import io.firebreak.model.ScoreView;
import io.firebreak.policy.BreakerPolicy;

/**
 * Condenses a score to what a breaker can tell apart: which entry and exit levels it has reached,
 * whether enough families burn for a halt, and whether the band is hit. A new code means a new
 * SEVERITY letter.
 */
public final class SeverityLevels {
  /** Codes of a score are smaller. */
  private static final long CODES = 1_024;

  private SeverityLevels() {}

  /** The code of a severity under the levels of a policy. */
  public static long code(ScoreView score, BreakerPolicy policy) {
    double[] scores = {
      policy.watchScore(), policy.restrictScore(), policy.paceScore(), policy.haltScore()
    };
    double[] fragilities = {policy.watchFragility(), policy.restrictFragility()};
    long reached = reached(score.score(), scores, policy.exitRatio());
    long fragile = reached(score.fragility(), fragilities, policy.exitRatio());
    // Corroboration and the band matter to a breaker only while the score does.
    boolean corroborated = reached > 0 && score.families() >= policy.haltFamilies();
    boolean banded = reached > 0 && score.bandHit();
    return ((reached * 16 + fragile) * 2 + (corroborated ? 1 : 0)) * 2 + (banded ? 1 : 0);
  }

  /** The same with the level of a fall; without one the code is that of the score alone. */
  public static long code(ScoreView score, CrashLevel crash, BreakerPolicy policy) {
    return code(score, policy) + CODES * crash.rank();
  }

  /** Entries and exits at or below a value; none for an unknown value. */
  private static int reached(double value, double[] entries, double exitRatio) {
    int reached = 0;
    for (double entry : entries) {
      reached += value >= entry ? 1 : 0;
      reached += value >= entry * exitRatio ? 1 : 0;
    }
    return reached;
  }
}

package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.ArrayList;
import java.util.List;

/**
 * One number for the stress of a scope, in [0, 1], built as the composite indicator of Hollo,
 * Kremer and Lo Duca (2012, ECB working paper 1426): each measure becomes a score in (0, 1) against
 * its own past, and the scores are summed like the risk of a portfolio, {@code sum_ij w_i s_i
 * rho_ij w_j s_j}. Stress in one place counts little, the same in all places at once counts in
 * full.
 *
 * <p>Differences from the paper, for bounded state: the score is the logistic of the distance from
 * the decaying mean in standard deviations in place of the empirical rank, weights are equal, and
 * an unknown correlation counts as 1. Unknown measures are absent. A sample a minute; half-life of
 * what is usual 30 days, of the correlations one day. O(1).
 */
public final class StressIndex {
  /** Samples closer than this to the last one are ignored. */
  public static final long SAMPLE_MILLIS = 60_000;

  private static final double USUAL_HALF_LIFE = 2_592_000;
  private static final double TOGETHER_HALF_LIFE = 86_400;
  private static final double MIN_SAMPLES = 30;
  // An hour of samples: before, nothing is usual.
  private static final double MIN_WEIGHT = 1 - Math.pow(2, -3_600 / USUAL_HALF_LIFE);
  // The logistic that is within 0.01 of the normal distribution function.
  private static final double LOGISTIC = 1.702;

  private StressIndex() {}

  /** The state after a sample, where one is due. */
  public static StressIndexState plus(
      StressIndexState state, SystemicMeasures measures, long timeMillis) {
    boolean first = state.sampledMillis() == Long.MIN_VALUE;
    if (!first && timeMillis - state.sampledMillis() < SAMPLE_MILLIS) {
      return state;
    }
    double[] values = measures.values();
    double[] scores = scores(state, measures);
    List<DecayingMoments> usual = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      DecayingMoments before = state.usual().get(i);
      usual.add(
          Double.isNaN(values[i]) ? before : before.plus(values[i], timeMillis, USUAL_HALF_LIFE));
      scores[i] -= 0.5;
    }
    double elapsed = first ? 0 : (timeMillis - state.sampledMillis()) / 1e3;
    double kept = Math.pow(2, -elapsed / TOGETHER_HALF_LIFE);
    return new StressIndexState(usual, state.together().plus(scores, kept), timeMillis);
  }

  /** The index, 0.25 where all is as usual and moves as one; NaN where nothing can be judged. */
  public static double of(StressIndexState state, SystemicMeasures measures) {
    double[] scores = scores(state, measures);
    int present = 0;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Double.isNaN(scores[i])) {
        continue;
      }
      present++;
      sum += scores[i] * scores[i];
      for (int j = 0; j < i; j++) {
        sum += Double.isNaN(scores[j]) ? 0 : 2 * scores[i] * scores[j] * rho(state, i, j);
      }
    }
    return present == 0 ? Double.NaN : Math.max(0, sum) / (present * present);
  }

  /** Score of each measure in (0, 1), one half where it is as usual; NaN where unknown. */
  static double[] scores(StressIndexState state, SystemicMeasures measures) {
    double[] scores = measures.values();
    for (int i = 0; i < scores.length; i++) {
      DecayingMoments usual = state.usual().get(i);
      double deviation = usual.standardDeviation();
      boolean known = usual.weight() >= MIN_WEIGHT && deviation > 0;
      scores[i] =
          known
              ? 1 / (1 + Math.exp(-LOGISTIC * (scores[i] - usual.mean()) / deviation))
              : Double.NaN;
    }
    return scores;
  }

  private static double rho(StressIndexState state, int i, int j) {
    double rho = state.together().correlation(i, j, MIN_SAMPLES);
    return Double.isNaN(rho) ? 1 : rho;
  }
}

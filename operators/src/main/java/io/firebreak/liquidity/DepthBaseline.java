package io.firebreak.liquidity;

import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.LiquidityView;

/** Judges the depth of an asset against its own slow mean. */
public final class DepthBaseline {
  private static final double HALF_LIFE_SECONDS = 14_400;
  private static final long SAMPLE_MILLIS = 10_000;

  private DepthBaseline() {}

  /** The baseline after a sample of bid depth, where one is due. */
  public static DecayingMoments sampled(DecayingMoments baseline, double bidUsd, long timeMillis) {
    boolean due = !baseline.seen() || timeMillis - baseline.updatedMillis() >= SAMPLE_MILLIS;
    return due && !Double.isNaN(bidUsd)
        ? baseline.plus(bidUsd, timeMillis, HALF_LIFE_SECONDS)
        : baseline;
  }

  /** Depth beside the baseline of all of it. */
  public static LiquidityView view(DecayingMoments baseline, double bidUsd, double askUsd) {
    return view(baseline, bidUsd, askUsd, 1);
  }

  /**
   * Depth beside its share of the baseline; withdrawal of an empty side is without bound, that of a
   * side that is empty as a rule is none.
   *
   * @param share part of the baseline that belongs to the books with this depth, in [0, 1]
   */
  public static LiquidityView view(
      DecayingMoments baseline, double bidUsd, double askUsd, double share) {
    double reference = baseline.seen() ? baseline.mean() * share : Double.NaN;
    if (Double.isNaN(bidUsd) || !baseline.seen()) {
      return new LiquidityView(bidUsd, askUsd, reference, Double.NaN);
    }
    double withdrawal = reference > 0 ? Math.max(0, Math.log(reference / bidUsd)) : 0;
    return new LiquidityView(bidUsd, askUsd, reference, Math.min(withdrawal, 20));
  }
}

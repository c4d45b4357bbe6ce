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

  /** Depth beside its baseline; withdrawal of an empty side is without bound. */
  public static LiquidityView view(DecayingMoments baseline, double bidUsd, double askUsd) {
    if (Double.isNaN(bidUsd) || !baseline.seen()) {
      return new LiquidityView(
          bidUsd, askUsd, baseline.seen() ? baseline.mean() : Double.NaN, Double.NaN);
    }
    double withdrawal = Math.max(0, Math.log(baseline.mean() / bidUsd));
    return new LiquidityView(bidUsd, askUsd, baseline.mean(), Math.min(withdrawal, 20));
  }
}

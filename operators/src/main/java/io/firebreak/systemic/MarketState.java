package io.firebreak.systemic;

import io.firebreak.measure.DecayingMoments;
import java.util.List;

/**
 * State of {@link MarketCorrelation}, kept once for all assets under {@link MarketCorrelation#KEY};
 * below 11 kB at thirty assets.
 *
 * @param assets the assets in the order in which they came; a place is reused, never moved
 * @param sampleMillis start of the running sample, {@link Long#MIN_VALUE} before the first price
 * @param returns mean products of their log returns
 * @param basis subspace of the absorption ratio
 * @param absorption last absorption ratio, NaN before the first
 * @param absorptionFast moments of it over about fifteen days
 * @param absorptionSlow moments of it over about a year
 * @param refused prices of assets for which there was no room
 */
@SuppressWarnings("ArrayRecordComponent")
public record MarketState(
    List<MarketAsset> assets,
    long sampleMillis,
    CrossProducts returns,
    double[] basis,
    double absorption,
    DecayingMoments absorptionFast,
    DecayingMoments absorptionSlow,
    long refused) {

  /** No asset yet. */
  public static MarketState unseen() {
    DecayingMoments none = DecayingMoments.unseen();
    return new MarketState(
        List.of(),
        Long.MIN_VALUE,
        CrossProducts.unseen(0),
        new double[0],
        Double.NaN,
        none,
        none,
        0);
  }
}

package io.firebreak.systemic;

import java.util.List;

/**
 * State of {@link MarketRiskEngine}, kept once for all assets; below 32 kB.
 *
 * @param market correlations
 * @param readings what the assets of the market last said, ordered by asset
 * @param pairs lead and lag of the index asset and others
 * @param stress stress index
 */
public record MarketRiskState(
    MarketState market,
    List<AssetReading> readings,
    List<PairState> pairs,
    StressIndexState stress) {

  static MarketRiskState unseen() {
    return new MarketRiskState(
        MarketState.unseen(), List.of(), List.of(), StressIndexState.unseen());
  }
}

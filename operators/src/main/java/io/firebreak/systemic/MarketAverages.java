package io.firebreak.systemic;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Means over the assets of a market, in their order; NaN where no asset knows a measure.
 *
 * @param readings what the assets last said
 */
record MarketAverages(List<AssetReading> readings) {

  /** What stress shows in, of which togetherness is not a mean over assets. */
  SystemicMeasures measures(double togetherness) {
    return new SystemicMeasures(
        mean(AssetReading::volatilityRatio),
        mean(AssetReading::withdrawal),
        mean(AssetReading::oneSidedness),
        mean(AssetReading::liquidationRatio),
        togetherness);
  }

  private double mean(ToDoubleFunction<AssetReading> measure) {
    double sum = 0;
    int known = 0;
    for (AssetReading reading : readings) {
      double value = measure.applyAsDouble(reading);
      if (Double.isFinite(value)) {
        sum += value;
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }
}

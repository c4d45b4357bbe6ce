package io.firebreak.haircut;

import java.util.List;

/**
 * What one haircut rests on; NaN where unknown.
 *
 * @param forecastVolatility volatility of now, annualised fraction, 365-day year
 * @param stressedVolatility with stress and long-run floor
 * @param relativeVolatility against the asset that is owed
 * @param slowModelBps slow mean of the model layer, basis points
 * @param dailyVolumeUsd usually traded in a day, USD
 * @param spreadFraction wide spread, as a fraction of the price
 * @param linearDepthUsd depth that is relied upon, USD per unit relative move
 * @param poolUsd collateral that is pledged, USD
 * @param tiers by size, the smallest first
 * @param realisedVolatility volatility of now without options, annualised fraction
 */
public record PostedExplanation(
    double forecastVolatility,
    double stressedVolatility,
    double relativeVolatility,
    double slowModelBps,
    double dailyVolumeUsd,
    double spreadFraction,
    double linearDepthUsd,
    double poolUsd,
    List<TierExplanation> tiers,
    double realisedVolatility) {}

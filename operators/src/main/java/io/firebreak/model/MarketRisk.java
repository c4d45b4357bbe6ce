package io.firebreak.model;

import java.util.List;

/**
 * The market as one at the end of a second. Means are over the assets that spoke within the last
 * five minutes; NaN where none of them knows the measure.
 *
 * @param eventTimeMillis end of the second
 * @param policyVersion policy in force
 * @param assets assets that spoke within the last five minutes
 * @param correlatedAssets assets whose correlations with each other are all known
 * @param meanCorrelation mean correlation of their pairs, in [-1, 1]; NaN with fewer than two
 * @param absorptionRatio share of their variance that a fifth as many factors absorb, in (0, 1]
 * @param absorptionShift its mean of fifteen days against that of a year, in standard deviations of
 *     the year; NaN with less than fifteen days
 * @param stressIndex stress of the whole in [0, 1], 0.25 where all is as usual and moves as one;
 *     NaN in the first hour
 * @param volatilityRatio mean ratio of fifteen-minute to one-day volatility
 * @param withdrawal mean of ln(usual depth / depth)
 * @param oneSidedness mean absolute imbalance of the flow, in [0, 1]
 * @param liquidationRatio mean ratio of forced selling to its own day
 * @param highestScore highest cascade score of an asset, in [0, 100]
 * @param highestScoreAsset that asset, of equal ones the first by name; empty without one
 * @param activeCascades assets whose cascade score has reached the entry of PACE
 * @param leadLag strongest pairs with the index asset, at most three, strongest first
 * @param refusedPrices prices so far of assets for which the market had no room
 */
public record MarketRisk(
    long eventTimeMillis,
    long policyVersion,
    int assets,
    int correlatedAssets,
    double meanCorrelation,
    double absorptionRatio,
    double absorptionShift,
    double stressIndex,
    double volatilityRatio,
    double withdrawal,
    double oneSidedness,
    double liquidationRatio,
    double highestScore,
    String highestScoreAsset,
    int activeCascades,
    List<LeadLagPair> leadLag,
    long refusedPrices) {}

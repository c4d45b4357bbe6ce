package io.firebreak.model;

/**
 * The measures of one asset at the end of one tick.
 *
 * @param asset collateral asset
 * @param eventTimeMillis end of the tick
 * @param policyVersion policy in force
 * @param priceUsd consolidated price, NaN before the first
 * @param priceTimeMillis event time of the newest price in it
 * @param dislocationBps largest distance of a fresh venue from the consolidated price
 * @param dislocatedVenue that venue's instrument key, empty without one
 * @param localDislocation one venue alone is beyond the venue-fault threshold
 * @param volatility volatilities
 * @param fall falls from recent maxima
 * @param flow trade flow
 * @param liquidity book depth
 * @param leverage liquidations and ladder
 * @param score cascade score
 * @param coverage what stands behind these numbers
 * @param warmUp how far the slow volatility has left its prior
 * @param observedMillis event time since the asset's first price
 * @param cascadeActive the score has reached the entry of PACE at this tick
 * @param estimators realised volatility by other estimators
 * @param cascade what forced selling would do
 * @param verdict whether the venues agree
 * @param microstructure what an order meets
 * @param oracle its oracle against its market
 * @param peg where it stands against its peg
 * @param messages the instrument whose messages surprise most
 * @param crash what its prices say of a crash
 * @param orders of the instruments with an order feed the most suspicious
 */
public record AssetRisk(
    String asset,
    long eventTimeMillis,
    long policyVersion,
    double priceUsd,
    long priceTimeMillis,
    double dislocationBps,
    String dislocatedVenue,
    boolean localDislocation,
    VolatilityView volatility,
    FallView fall,
    FlowView flow,
    LiquidityView liquidity,
    LeverageView leverage,
    ScoreView score,
    Coverage coverage,
    WarmUp warmUp,
    long observedMillis,
    boolean cascadeActive,
    EstimatorView estimators,
    CascadeView cascade,
    VerdictView verdict,
    MicrostructureView microstructure,
    OracleView oracle,
    PegView peg,
    MessageRate messages,
    CrashView crash,
    OrderActivity orders) {

  /** Measures that a release of before did not have are unknown. */
  public AssetRisk {
    estimators = estimators == null ? EstimatorView.unknown() : estimators;
    cascade = cascade == null ? CascadeView.unknown() : cascade;
    verdict = verdict == null ? VerdictView.unknown() : verdict;
    microstructure = microstructure == null ? MicrostructureView.unknown() : microstructure;
    oracle = oracle == null ? OracleView.unknown() : oracle;
    peg = peg == null ? PegView.none() : peg;
    messages = messages == null ? MessageRate.unknown() : messages;
    crash = crash == null ? CrashView.unknown() : crash;
    orders = orders == null ? OrderActivity.unknown() : orders;
  }
}

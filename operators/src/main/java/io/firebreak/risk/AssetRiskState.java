package io.firebreak.risk;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.crash.CrashState;
import io.firebreak.flow.FlowState;
import io.firebreak.leverage.LiquidationState;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.severity.PriceBand;
import io.firebreak.systemic.DislocationState;
import io.firebreak.volatility.LadderState;
import io.firebreak.volatility.RealisedState;
import io.firebreak.volatility.RecentMaxima;
import java.util.List;

/**
 * What is kept of one asset between ticks; below 16 kB.
 *
 * @param instruments what its instruments last said, ordered by key, at most 24
 * @param exposures newest ladders, ordered by venue, at most 7
 * @param priceUsd consolidated price, NaN before the first
 * @param priceMillis event time of the newest vote in it
 * @param firstMillis event time of the first price
 * @param ladder volatility ladder, null before the first price
 * @param maxima recent maxima of the price
 * @param flow trade flow
 * @param depth baseline of the bid depth
 * @param liquidations forced orders
 * @param fragility slow fragility index as a decaying mean
 * @param band price band, null before the first price
 * @param impliedVolatility last volatility index, NaN before the first
 * @param impliedMillis event time of it
 * @param oraclePriceUsd last oracle price, NaN before the first
 * @param oracleMillis event time of it
 * @param score last cascade score
 * @param dislocatedMillis last tick at which one venue alone stood apart
 * @param realised other estimators of volatility, null before the first price
 * @param leverage forced selling beside its intensity
 * @param dislocation what is usual for each venue
 * @param chains what its option chains last said, ordered by venue, at most 4
 * @param microstructure what orders meet
 * @param oracle what its oracle said
 * @param crash prices of the last hours
 */
public record AssetRiskState(
    List<VenuePrice> instruments,
    List<VenueExposures> exposures,
    double priceUsd,
    long priceMillis,
    long firstMillis,
    LadderState ladder,
    RecentMaxima maxima,
    FlowState flow,
    DecayingMoments depth,
    LiquidationState liquidations,
    DecayingMoments fragility,
    PriceBand band,
    double impliedVolatility,
    long impliedMillis,
    double oraclePriceUsd,
    long oracleMillis,
    double score,
    long dislocatedMillis,
    RealisedState realised,
    LeverageState leverage,
    DislocationState dislocation,
    List<ImpliedVolatilityTick> chains,
    MicrostructureMemory microstructure,
    OracleMemory oracle,
    CrashState crash) {

  /** What a release of before did not keep begins unseen. */
  public AssetRiskState {
    leverage = leverage == null ? LeverageState.unseen() : leverage;
    dislocation = dislocation == null ? DislocationState.unseen() : dislocation;
    chains = chains == null ? List.of() : chains;
    microstructure = microstructure == null ? MicrostructureMemory.unseen() : microstructure;
    oracle = oracle == null ? OracleMemory.unseen() : oracle;
    crash = crash == null ? CrashState.unseen() : crash;
  }

  static AssetRiskState unseen() {
    return new AssetRiskState(
        List.of(),
        List.of(),
        Double.NaN,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        null,
        RecentMaxima.unseen(),
        FlowState.unseen(),
        DecayingMoments.unseen(),
        LiquidationState.unseen(),
        DecayingMoments.unseen(),
        null,
        Double.NaN,
        Long.MIN_VALUE,
        Double.NaN,
        Long.MIN_VALUE,
        0,
        Long.MIN_VALUE,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null);
  }
}

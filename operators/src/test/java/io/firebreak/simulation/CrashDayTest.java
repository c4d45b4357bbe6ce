package io.firebreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.leverage.LiquidationLadder;
import io.firebreak.leverage.Reproduction;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.model.Exposures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of the default day over several seeds; the ranges are loose on purpose. */
class CrashDayTest {
  private static final int SHOCK_STEP = 10_800;
  private static final int STEPS = 21_600;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void bitcoinFallsByATenthToAQuarter(long seed) {
    assertThat(worstFall(path(seed, "BTC"), SHOCK_STEP, STEPS)).isBetween(0.10, 0.25);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void smallCoinsFallByAQuarterToAHalf(long seed) {
    assertThat(worstFall(path(seed, "SOL"), SHOCK_STEP, STEPS)).isBetween(0.25, 0.55);
    assertThat(worstFall(path(seed, "AVAX"), SHOCK_STEP, STEPS)).isBetween(0.25, 0.55);
    assertThat(worstFall(path(seed, "LINK"), SHOCK_STEP, STEPS)).isBetween(0.25, 0.55);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void calmPartHasNoFallAboveThreePercent(long seed) {
    for (String asset : SimulatedInstruments.assets()) {
      assertThat(worstFall(path(seed, asset), 0, SHOCK_STEP)).as(asset).isLessThan(0.03);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void calmMarketIsNotCriticalEvenAtAQuarterOfItsDepth(long seed) {
    SimulationConfig config = SimulationConfig.crashDay().withSeed(seed);
    MarketDynamics market = new MarketDynamics(config, new RandomStream(seed).split());
    market.step();
    for (int a = 0; a < SimulatedAssets.USDT; a++) {
      AssetDynamics asset = market.asset(a);
      double bidUsd = 0.01 * asset.depthUsd();
      double reproduction = Reproduction.of(ladderUsd(asset), bidUsd, bidUsd).stressed();
      assertThat(reproduction).as(asset.profile().name()).isLessThan(1);
    }
  }

  private static double[] ladderUsd(AssetDynamics asset) {
    List<VenueExposures> ladders = new ArrayList<>();
    for (SimulatedVenue venue : SimulatedVenue.values()) {
      Exposures ladder = asset.engine(venue.index()).pool().ladder();
      ladders.add(new VenueExposures(venue.id(), 0, ladder));
    }
    return LiquidationLadder.cumulativeUsd(ladders, Math.exp(asset.priceLog()), 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void priceRecoversMostOfTheOvershoot(long seed) {
    double[] path = path(seed, "AVAX");
    double endFall = 1 - path[STEPS - 1] / path[SHOCK_STEP - 1];
    assertThat(endFall).isLessThan(0.12);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void dayWithoutShockStaysCalm(long seed) {
    double[] path = path(SimulationConfig.crashDay().withSeed(seed).withIntensity(0), "BTC");
    assertThat(worstFall(path, 0, STEPS)).isLessThan(0.03);
  }

  @ParameterizedTest
  @ValueSource(longs = {250, 500})
  void shorterStepsGiveACrashOfTheSameSize(long stepMillis) {
    SimulationConfig config = SimulationConfig.crashDay().withStepMillis(stepMillis);
    double[] path = path(config, "AVAX");
    assertThat(worstFall(path, 0, path.length)).isBetween(0.25, 0.55);
  }

  private static double[] path(long seed, String asset) {
    return path(SimulationConfig.crashDay().withSeed(seed), asset);
  }

  private static double[] path(SimulationConfig config, String asset) {
    int index = SimulatedInstruments.assets().indexOf(asset);
    MarketDynamics market = new MarketDynamics(config, new RandomStream(config.seed()).split());
    double[] path = new double[(int) (config.durationMillis() / config.stepMillis())];
    for (int i = 0; i < path.length; i++) {
      market.step();
      path[i] = Math.exp(market.asset(index).priceLog());
    }
    return path;
  }

  private static double worstFall(double[] path, int from, int to) {
    double high = 0;
    double worst = 0;
    for (int i = from; i < to; i++) {
      high = Math.max(high, path[i]);
      worst = Math.max(worst, 1 - path[i] / high);
    }
    return worst;
  }
}

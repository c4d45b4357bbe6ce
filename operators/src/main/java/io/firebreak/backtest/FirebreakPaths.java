package io.firebreak.backtest;

import io.firebreak.model.HaircutDecision;
import io.firebreak.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** Firebreak itself under test: what its engines decide, hour by hour. */
public final class FirebreakPaths {
  private final Policy base;
  private final boolean floors;
  private final TailHistory pool;

  /**
   * What is judged.
   *
   * @param base policy; time until the sale and breach rate are those of each horizon
   * @param floors whether the floors of its classes are in force
   * @param pool what mature assets knew of tails at the horizon
   */
  public FirebreakPaths(Policy base, boolean floors, TailHistory pool) {
    this.base = base;
    this.floors = floors;
    this.pool = pool;
  }

  /**
   * The paths of some layers and haircuts, in their order, of one run of the engines.
   *
   * @param closes closes of an asset
   * @param horizon time from the decision to the sale, bars of an hour
   */
  public List<HaircutPath> of(HourlyCloses closes, Horizon horizon, List<LayerReading> readings) {
    Policy policy = new HorizonPolicy(base.forAsset(closes.asset()), horizon, floors).policy();
    LiveEngines engines = new LiveEngines(closes.asset(), policy, pool);
    List<HaircutPath> paths = new ArrayList<>();
    readings.forEach(reading -> paths.add(HaircutPath.unknown(closes.hours())));
    for (int hour = 0; hour < closes.hours(); hour++) {
      HaircutDecision decision = engines.next(closes.timeMillis(hour), closes.closes()[hour]);
      for (int i = 0; i < readings.size() && decision != null; i++) {
        paths.get(i).set(hour, new TailEstimate(readings.get(i).of(decision), Double.NaN));
      }
    }
    return paths;
  }
}

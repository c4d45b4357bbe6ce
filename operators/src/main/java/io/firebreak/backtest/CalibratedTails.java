package io.firebreak.backtest;

import io.firebreak.haircut.TailReading;
import io.firebreak.haircut.TailReport;
import io.firebreak.haircut.TailReportEngine;
import io.firebreak.haircut.TailReportState;
import io.firebreak.model.AssetRisk;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import java.util.ArrayList;
import java.util.List;

/** What an asset reports of its tail as it runs: the pool of a backtest is made of it. */
public final class CalibratedTails {
  private final TailReportEngine engine = new TailReportEngine();
  private final String name;
  private final LiveMeasures measures;
  private final Policy policy;
  private final String asset;
  private final List<TailReport> reports = new ArrayList<>();
  private TailReportState state;

  private CalibratedTails(String name, String asset, Policy policy) {
    this.name = name;
    this.asset = asset;
    this.policy = policy;
    measures = new LiveMeasures(asset, policy);
  }

  /**
   * The reports of one instrument, in the order of their times. O(hours).
   *
   * @param name under which it reports, one an instrument
   * @param closes its closes
   * @param base policy; time until the sale and breach rate are those of the horizon
   * @param horizon time from the decision to the sale, bars of an hour
   */
  public static List<TailReport> of(
      String name, HourlyCloses closes, Policy base, Horizon horizon) {
    Policy policy = new HorizonPolicy(base.forAsset(closes.asset()), horizon, true).policy();
    CalibratedTails run = new CalibratedTails(name, closes.asset(), policy);
    for (int hour = 0; hour < closes.hours(); hour++) {
      run.next(closes.timeMillis(hour), closes.closes()[hour]);
    }
    return run.reports;
  }

  private void next(long knownMillis, double close) {
    long end = LiveMeasures.GRID.endOf(knownMillis);
    while (measures.silentMillis() < end) {
      long silent = measures.silentMillis();
      calibrate(silent, measures.silence(silent));
    }
    if (!Double.isNaN(close)) {
      calibrate(end, measures.close(knownMillis, close));
    }
  }

  private void calibrate(long end, List<AssetRisk> seen) {
    List<TailReading> readings = seen.stream().map(TailReading::of).toList();
    Step<TailReportState, TailReport> step =
        engine.step(
            state, new Tick<>(asset, end, LiveMeasures.GRID, readings, policy, QuoteRates.UNKNOWN));
    state = step.state();
    step.outputs().forEach(told -> reports.add(new TailReport(name, end, told.logMultiple())));
  }
}

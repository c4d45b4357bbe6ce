package io.firebreak.haircut;

import io.firebreak.option.ImpliedIndex;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Tells the pool what the multiple of a mature asset is: when it becomes mature, then at most once
 * an hour where it has moved by half a per cent, and once a day in any case.
 *
 * <p>The calibration is that of the haircut itself, of the same measures by the same rule; it is
 * made here as well because the graph has no way back from the haircut. O(1) per tick.
 */
public final class TailReportEngine
    implements TickEngine<TailReportState, TailReading, TailReport> {
  private static final long serialVersionUID = 1;

  static final double MOVED = 0.005;
  static final long HOUR_MILLIS = 3_600_000;
  static final long DAY_MILLIS = 24 * HOUR_MILLIS;

  @Override
  public Step<TailReportState, TailReport> step(TailReportState before, Tick<TailReading> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    TailReading reading = tick.inputs().get(tick.inputs().size() - 1);
    TailState tail = calibrated(before == null ? null : before.tail(), reading, tick);
    TailReport told = before == null ? null : before.told();
    TailReport now = new TailReport(tick.key(), tick.endMillis(), tail.logMultiple());
    boolean mature = TailPool.isMature(tail, tick.policy().haircut().tail());
    boolean due = mature && (told == null || isDue(told, now));
    return new Step<>(
        new TailReportState(tail, due ? now : told),
        due ? List.of(now) : List.of(),
        Step.NO_DEADLINE);
  }

  private static TailState calibrated(
      TailState before, TailReading reading, Tick<TailReading> tick) {
    HaircutPolicy policy = tick.policy().haircut();
    TailCalibration calibration = TailCalibration.of(policy, policy.classOf(tick.key()));
    double forecast =
        HaircutVolatility.forecast(
            reading, calibration.control().horizonMillis(), ImpliedIndex.in(tick.market()));
    double volatility =
        Double.isNaN(forecast) ? policy.classOf(tick.key()).priorVolatility() : forecast;
    return calibration.sample(calibration.judge(before, reading), reading, volatility);
  }

  private static boolean isDue(TailReport told, TailReport now) {
    long sinceMillis = now.eventTimeMillis() - told.eventTimeMillis();
    boolean moved = Math.abs(now.logMultiple() - told.logMultiple()) >= MOVED;
    return sinceMillis >= DAY_MILLIS || (moved && sinceMillis >= HOUR_MILLIS);
  }
}

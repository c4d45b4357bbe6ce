package io.firebreak.backtest;

import io.firebreak.haircut.TailPool;
import io.firebreak.haircut.TailPoolEngine;
import io.firebreak.haircut.TailPoolState;
import io.firebreak.haircut.TailReport;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What mature assets knew of tails, over time: the pool that runs live, fed with what each asset
 * reported by then.
 *
 * @param timesMillis ends of the ticks at which it was told anew, ascending
 * @param pools what was told at each
 */
@SuppressWarnings("ArrayRecordComponent")
public record TailHistory(long[] timesMillis, List<TailPool> pools) {
  /** Nothing was ever told. */
  public static final TailHistory NONE = new TailHistory(new long[0], List.of());

  /** Pools the reports of all assets, in any order. O(reports x assets). */
  public static TailHistory of(Collection<TailReport> reports, Policy policy) {
    TreeMap<Long, TreeMap<String, TailReport>> ticks = new TreeMap<>();
    for (TailReport report : reports) {
      ticks
          .computeIfAbsent(report.eventTimeMillis(), end -> new TreeMap<>())
          .put(report.asset(), report);
    }
    List<Long> times = new ArrayList<>();
    List<TailPool> pools = new ArrayList<>();
    TailPoolState state = null;
    for (long end : ticks.keySet()) {
      List<TailReport> heard = List.copyOf(ticks.get(end).values());
      Step<TailPoolState, TimelineRecord> step =
          new TailPoolEngine().step(state, tick(end, heard, policy));
      state = step.state();
      if (!step.outputs().isEmpty()) {
        times.add(end);
        pools.add(state.told());
      }
    }
    return new TailHistory(times.stream().mapToLong(Long::longValue).toArray(), pools);
  }

  /** What was told in ticks that ended before a time. O(log n). */
  TailPool before(long timeMillis) {
    int at = Arrays.binarySearch(timesMillis, timeMillis);
    int told = at < 0 ? -at - 1 : at;
    return told == 0 ? TailPool.UNKNOWN : pools.get(told - 1);
  }

  private static Tick<TailReport> tick(long end, List<TailReport> heard, Policy policy) {
    return new Tick<>(
        TailPoolEngine.MARKET, end, LiveMeasures.GRID, heard, policy, QuoteRates.UNKNOWN);
  }
}

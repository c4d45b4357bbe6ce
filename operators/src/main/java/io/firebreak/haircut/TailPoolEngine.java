package io.firebreak.haircut;

import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TimelineRecord;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Pools the multiples of mature assets: the median of ln k, which half of them must move before it
 * is theirs. One key takes all assets; it hears each at most once an hour. An asset that has been
 * silent for 30 days is out. What was told stands while too few are left, so that missing assets
 * loosen nothing. O(n log n) per tick with input.
 */
public final class TailPoolEngine implements TickEngine<TailPoolState, TailReport, TimelineRecord> {
  private static final long serialVersionUID = 1;

  /** The key that takes all assets. */
  public static final String MARKET = "market";

  /** Assets remembered; beyond, the one that was heard longest ago makes room. */
  public static final int MAX_ASSETS = 1_024;

  /** Fewer than these say nothing of others. */
  static final int LEAST_ASSETS = 3;

  static final long LIVE_MILLIS = 30 * 86_400_000L;

  private static final Comparator<TailReport> LONGEST_UNHEARD =
      Comparator.comparingLong(TailReport::eventTimeMillis).thenComparing(TailReport::asset);

  @Override
  public Step<TailPoolState, TimelineRecord> step(TailPoolState before, Tick<TailReport> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    List<TailReport> assets = heard(before, tick);
    TailPool told = before == null ? TailPool.UNKNOWN : before.told();
    TailPool now = assets.size() < LEAST_ASSETS ? told : pooled(assets);
    return new Step<>(
        new TailPoolState(assets, now),
        now.equals(told) ? List.of() : records(now, tick.endMillis()),
        Step.NO_DEADLINE);
  }

  private static List<TimelineRecord> records(TailPool pool, long endMillis) {
    return List.of(
        TimelineRecord.market(TailPool.LOG_MULTIPLE, endMillis, pool.logMultiple()),
        TimelineRecord.market(TailPool.ASSETS, endMillis, pool.assets()));
  }

  private static List<TailReport> heard(TailPoolState before, Tick<TailReport> tick) {
    TreeMap<String, TailReport> assets = new TreeMap<>();
    if (before != null) {
      before.assets().forEach(asset -> assets.put(asset.asset(), asset));
    }
    tick.inputs().forEach(asset -> assets.put(asset.asset(), asset));
    assets.values().removeIf(a -> tick.endMillis() - a.eventTimeMillis() >= LIVE_MILLIS);
    while (assets.size() > MAX_ASSETS) {
      assets.remove(assets.values().stream().min(LONGEST_UNHEARD).orElseThrow().asset());
    }
    return List.copyOf(assets.values());
  }

  private static TailPool pooled(List<TailReport> assets) {
    double[] sorted = assets.stream().mapToDouble(TailReport::logMultiple).sorted().toArray();
    int n = sorted.length;
    return new TailPool((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, n);
  }
}

package io.firebreak.crash;

import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TimelineRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts the assets that fall, and those that there are, and tells both when they change. One key
 * takes all assets, so it hears changes and a sign of life every ten minutes, never ticks. O(n) per
 * tick with input.
 */
public final class BreadthEngine implements TickEngine<BreadthState, AssetFall, TimelineRecord> {
  private static final long serialVersionUID = 1;

  /** The key that takes all assets. */
  public static final String MARKET = "market";

  /** Assets remembered; beyond, the one that was heard longest ago makes room. */
  public static final int MAX_ASSETS = 1_024;

  /** Silence after which an asset no longer counts. */
  static final long LIVE_MILLIS = 3_600_000;

  private static final Comparator<AssetFall> LONGEST_UNHEARD =
      Comparator.comparingLong(AssetFall::eventTimeMillis).thenComparing(AssetFall::asset);

  @Override
  public Step<BreadthState, TimelineRecord> step(BreadthState before, Tick<AssetFall> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    List<AssetFall> assets = heard(before, tick);
    int falling = (int) assets.stream().filter(AssetFall::falling).count();
    List<TimelineRecord> told = new ArrayList<>();
    if (before == null || before.falling() != falling) {
      told.add(TimelineRecord.market(Breadth.FALLING, tick.endMillis(), falling));
    }
    if (before == null || before.live() != assets.size()) {
      told.add(TimelineRecord.market(Breadth.LIVE, tick.endMillis(), assets.size()));
    }
    return new Step<>(new BreadthState(assets, falling, assets.size()), told, Step.NO_DEADLINE);
  }

  private static List<AssetFall> heard(BreadthState before, Tick<AssetFall> tick) {
    TreeMap<String, AssetFall> assets = new TreeMap<>();
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
}

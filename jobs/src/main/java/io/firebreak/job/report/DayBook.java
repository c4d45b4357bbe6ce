package io.firebreak.job.report;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeAlert;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.policy.Policy;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** What happened to each asset in a run. Safe for several threads. */
public final class DayBook {
  private static final String ASSET = "asset:";

  private final TreeMap<String, AssetDay> assets = new TreeMap<>();
  private final TreeMap<String, AssetDay> scopes = new TreeMap<>();
  private final TreeMap<String, HaircutRecord> before = new TreeMap<>();
  private final ToLongFunction<String> horizonMillis;
  private final long fromMillis;

  /** An empty book for a run under the shipped policy. */
  public DayBook() {
    this(asset -> Policy.v0().haircut().classOf(asset).reactionMillis(), Long.MIN_VALUE);
  }

  /**
   * An empty book.
   *
   * @param horizonMillis liquidation horizon of an asset
   * @param fromMillis records before this event time are history and not noted
   */
  public DayBook(ToLongFunction<String> horizonMillis, long fromMillis) {
    this.horizonMillis = horizonMillis;
    this.fromMillis = fromMillis;
  }

  /**
   * An empty book for a run under policies; the newest one gives the horizons.
   *
   * @param policies policies of the run, at least one
   * @param fromMillis records before this event time are history and not noted
   */
  public static DayBook of(List<Policy> policies, long fromMillis) {
    HaircutPolicy haircut = policies.get(policies.size() - 1).haircut();
    return new DayBook(asset -> haircut.classOf(asset).reactionMillis(), fromMillis);
  }

  /** Takes measures in. */
  public void add(AssetRisk risk) {
    note(risk.asset(), risk.eventTimeMillis(), day -> day.add(risk));
  }

  /** Takes a haircut decision in. */
  public void add(HaircutRecord record) {
    if (record.decision().eventTimeMillis() < fromMillis) {
      inForce(record);
    }
    note(record.decision().asset(), record.decision().eventTimeMillis(), day -> day.add(record));
  }

  /** Takes an alert in. */
  public void add(CascadeAlert alert) {
    if (ofAssets(alert.scope())) {
      note(alert.asset(), alert.eventTimeMillis(), day -> day.add(alert));
    } else {
      noteScope(alert.scope(), alert.eventTimeMillis(), day -> day.add(alert));
    }
  }

  /** Takes a breaker signal in. */
  public void add(BreakerRecord record) {
    String scope = record.signal().scope();
    long time = record.signal().eventTimeMillis();
    if (scope.startsWith(ASSET)) {
      note(scope.substring(ASSET.length()), time, day -> day.add(record));
    } else {
      noteScope(scope, time, day -> day.add(record));
    }
  }

  /** What an alert says of one venue of an asset it says of the asset. */
  private static boolean ofAssets(String scope) {
    return scope.startsWith(ASSET) || scope.startsWith("venue:");
  }

  /** Venues, groups and the cluster by scope id; read it when the run is over. */
  public synchronized SortedMap<String, AssetDay> scopes() {
    return new TreeMap<>(scopes);
  }

  /** The assets by name; read it when the run is over. */
  public synchronized SortedMap<String, AssetDay> assets() {
    return new TreeMap<>(assets);
  }

  private synchronized void inForce(HaircutRecord record) {
    before.put(record.decision().asset(), record);
  }

  private AssetDay begin(String asset) {
    AssetDay day = new AssetDay(horizonMillis.applyAsLong(asset));
    if (before.containsKey(asset)) {
      day.inForce(before.get(asset).decision());
    }
    return day;
  }

  private synchronized void noteScope(String scope, long timeMillis, Consumer<AssetDay> entry) {
    if (timeMillis >= fromMillis) {
      entry.accept(scopes.computeIfAbsent(scope, name -> new AssetDay(0)));
    }
  }

  private synchronized void note(String asset, long timeMillis, Consumer<AssetDay> entry) {
    if (timeMillis >= fromMillis) {
      entry.accept(assets.computeIfAbsent(asset, this::begin));
    }
  }
}

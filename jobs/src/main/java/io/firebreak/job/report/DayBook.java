package io.firebreak.job.report;

import io.firebreak.breaker.BreakerRecord;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.CascadeAlert;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What happened to each asset in a run. Safe for several threads. */
public final class DayBook {
  private final TreeMap<String, AssetDay> assets = new TreeMap<>();

  /** Takes measures in. */
  public void add(AssetRisk risk) {
    note(risk.asset(), day -> day.add(risk));
  }

  /** Takes a haircut decision in. */
  public void add(HaircutRecord record) {
    note(record.decision().asset(), day -> day.add(record));
  }

  /** Takes an alert in. */
  public void add(CascadeAlert alert) {
    note(alert.asset(), day -> day.add(alert));
  }

  /** Takes a breaker signal in. */
  public void add(BreakerRecord record) {
    String scope = record.signal().scope();
    note(scope.substring(scope.indexOf(':') + 1), day -> day.add(record));
  }

  /** The assets by name; read it when the run is over. */
  public synchronized SortedMap<String, AssetDay> assets() {
    return new TreeMap<>(assets);
  }

  private synchronized void note(String asset, Consumer<AssetDay> entry) {
    entry.accept(assets.computeIfAbsent(asset, name -> new AssetDay()));
  }
}

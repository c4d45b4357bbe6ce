package io.firebreak.job.report.replay;

import io.firebreak.haircut.HaircutRecord;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.VenueTick;
import io.firebreak.policy.Policy;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Keeps what the charts of a run show, in memory that depends on the number of assets and
 * instruments and not on the length of the run. Safe for several threads; the records of an asset
 * and of an instrument come in order of time.
 */
public final class ChartBook {
  private static final String DOLLAR = "USD";

  private final TreeMap<Long, Policy> policies = new TreeMap<>();
  private final long fromMillis;
  private final TreeMap<String, AssetTrace> assets = new TreeMap<>();

  /**
   * An empty book.
   *
   * @param policies the policies of the run, for their thresholds; at least one
   * @param fromMillis records before this event time are history and not shown
   */
  public ChartBook(List<Policy> policies, long fromMillis) {
    policies.forEach(policy -> this.policies.put(policy.version(), policy));
    this.fromMillis = fromMillis;
  }

  /** Takes measures in. */
  public void add(AssetRisk risk) {
    Policy policy = policies.floorEntry(risk.policyVersion()).getValue();
    note(risk.asset(), risk.eventTimeMillis(), trace -> trace.add(new Moment(risk, policy)));
  }

  /** Takes the prices of an instrument in. */
  public void add(VenueTick tick) {
    note(
        tick.asset(),
        tick.eventTimeMillis(),
        trace -> {
          if (inDollars(tick.quote())) {
            trace.add(tick);
          } else {
            trace.addNotInDollars(tick);
          }
        });
  }

  /** Takes a haircut decision in. */
  public void add(HaircutRecord record) {
    note(
        record.decision().asset(),
        record.decision().eventTimeMillis(),
        trace -> trace.add(record.decision()));
  }

  /** Event time from which records are shown. */
  public long fromMillis() {
    return fromMillis;
  }

  synchronized SortedMap<String, AssetTrace> assets() {
    return new TreeMap<>(assets);
  }

  private boolean inDollars(String quote) {
    return DOLLAR.equals(quote)
        || policies.lastEntry().getValue().consolidation().parAssets().contains(quote);
  }

  private synchronized void note(String asset, long timeMillis, Consumer<AssetTrace> entry) {
    if (timeMillis >= fromMillis) {
      entry.accept(assets.computeIfAbsent(asset, name -> new AssetTrace()));
    }
  }
}

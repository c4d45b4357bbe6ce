package io.firebreak.operator;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverridesInForce;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyUse;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.TimelineRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * The clock, the policies, the overrides, the quote rates and the market, looked up by event time.
 *
 * <p>The broadcast state is the truth, this is its index. Records may come in any order; a record
 * is keyed by what it says, so a repeated one changes nothing. Owner: the stage that holds it.
 * Bound: one entry for each policy version, shadows included, the overrides that have not ended
 * and, for each quote asset and measure of the market, the values since the watermark.
 */
public final class Timeline {
  /** Every broadcast record by its own key. */
  public static final MapStateDescriptor<String, TimelineRecord> STATE =
      new MapStateDescriptor<>("timeline", Types.STRING, TypeInformation.of(TimelineRecord.class));

  private static final String CLOCK = "clock";

  private final TreeMap<Long, Policy> policies = new TreeMap<>();
  private final TreeMap<Long, Policy> shadows = new TreeMap<>();
  private final NamedSeries rates = new NamedSeries();
  private final NamedSeries market = new NamedSeries();
  private final TreeMap<Long, OperatorOverride> overrides = new TreeMap<>();
  private long clockMillis = Long.MIN_VALUE;

  Timeline() {
    policies.put(0L, Policy.v0());
  }

  /** The index of a restored state. */
  static Timeline of(ReadOnlyBroadcastState<String, TimelineRecord> state) throws Exception {
    Timeline timeline = new Timeline();
    for (Map.Entry<String, TimelineRecord> entry : state.immutableEntries()) {
      timeline.index(entry.getValue());
    }
    return timeline;
  }

  /** Takes one record in; what no later tick can ask for is dropped. */
  void add(TimelineRecord entry, BroadcastState<String, TimelineRecord> state, long watermarkMillis)
      throws Exception {
    index(entry);
    state.put(keyOf(entry), entry);
    if (entry.kind() == TimelineRecord.Kind.QUOTE_RATE) {
      prune(rates, entry, state, watermarkMillis);
    } else if (entry.kind() == TimelineRecord.Kind.MARKET) {
      prune(market, entry, state, watermarkMillis);
    } else if (entry.kind() == TimelineRecord.Kind.CLOCK && !overrides.isEmpty()) {
      pruneOverrides(state, watermarkMillis);
    }
  }

  /** Newest clock record. */
  long clockMillis() {
    return clockMillis;
  }

  /**
   * The policy in force at an event time: the highest version whose time has come and not ended. A
   * version that was scheduled earlier for later does not come back over a newer one. O(versions).
   */
  Policy policyAt(long timeMillis) {
    for (Policy policy : policies.descendingMap().values()) {
      if (policy.inForceAt(timeMillis)) {
        return policy;
      }
    }
    return Policy.v0();
  }

  /**
   * The shadow policy at an event time, null for none: the highest version whose time has come,
   * unless it has ended or is an end itself. One that has ended brings none back. O(versions).
   */
  Policy shadowAt(long timeMillis) {
    for (Policy policy : shadows.descendingMap().values()) {
      if (policy.effectiveFromMillis() <= timeMillis) {
        boolean runs = policy.use() == PolicyUse.SHADOW && policy.inForceAt(timeMillis);
        return runs ? policy : null;
      }
    }
    return null;
  }

  /** The overrides that concern a key at an event time. O(overrides). */
  OverridesInForce overridesAt(long timeMillis, String key) {
    if (overrides.isEmpty()) {
      return OverridesInForce.NONE;
    }
    return new OverridesInForce(
        overrides.values().stream()
            .filter(override -> override.inForceAt(timeMillis) && override.covers(key))
            .toList());
  }

  /** Rates measured in ticks that ended before an event time. */
  QuoteRates ratesBefore(long timeMillis) {
    return asset -> rates.before(timeMillis, asset);
  }

  /** The market as measured in ticks that ended before an event time. */
  MarketContext marketBefore(long timeMillis) {
    return name -> market.before(timeMillis, name);
  }

  private void index(TimelineRecord entry) {
    switch (entry.kind()) {
      case CLOCK -> clockMillis = Math.max(clockMillis, entry.timeMillis());
      case POLICY -> line(entry.policy()).put(entry.policy().version(), entry.policy());
      case OVERRIDE -> overrides.put(entry.override().sequence(), entry.override());
      case QUOTE_RATE -> rates.put(entry.asset(), entry.timeMillis(), entry.usdPerUnit());
      case MARKET -> market.put(entry.asset(), entry.timeMillis(), entry.usdPerUnit());
    }
  }

  private Map<Long, Policy> line(Policy policy) {
    return policy.use() == PolicyUse.ACTIVE ? policies : shadows;
  }

  private void pruneOverrides(BroadcastState<String, TimelineRecord> state, long watermarkMillis)
      throws Exception {
    for (OperatorOverride override : List.copyOf(overrides.values())) {
      // The newest tick that is still to come ends after the watermark.
      if (override.untilMillis() <= watermarkMillis) {
        overrides.remove(override.sequence());
        state.remove(overrideKey(override));
      }
    }
  }

  private static void prune(
      NamedSeries series,
      TimelineRecord newest,
      BroadcastState<String, TimelineRecord> state,
      long watermarkMillis)
      throws Exception {
    for (long old : series.prune(newest.asset(), watermarkMillis)) {
      state.remove(seriesKey(newest.kind(), newest.asset(), old));
    }
  }

  private static String keyOf(TimelineRecord entry) {
    return switch (entry.kind()) {
      case CLOCK -> CLOCK;
      case POLICY -> policyKey(entry.policy());
      case OVERRIDE -> overrideKey(entry.override());
      case QUOTE_RATE, MARKET -> seriesKey(entry.kind(), entry.asset(), entry.timeMillis());
    };
  }

  private static String policyKey(Policy policy) {
    return (policy.use() == PolicyUse.ACTIVE ? "policy " : "shadow ") + policy.version();
  }

  private static String overrideKey(OperatorOverride override) {
    return "override " + override.sequence();
  }

  private static String seriesKey(TimelineRecord.Kind kind, String name, long timeMillis) {
    String series = kind == TimelineRecord.Kind.MARKET ? "market " : "rate ";
    return series + name + " " + timeMillis;
  }
}

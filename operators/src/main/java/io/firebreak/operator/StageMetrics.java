package io.firebreak.operator;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/**
 * What every stage says of itself: how many ticks it decided and what came out of them (letters,
 * alerts, signals, ...), how many records came late, where its event time stands, and which policy
 * it applies. Gauges read plain fields, never state.
 */
final class StageMetrics {
  private final Counter ticks;
  private final Counter outputs;
  private final Counter late;
  private volatile long decidedThroughMillis = Long.MIN_VALUE;
  private volatile long policyVersion;

  StageMetrics(MetricGroup task) {
    MetricGroup group = task.addGroup("firebreak");
    ticks = group.counter("ticksDecided");
    outputs = group.counter("outputs");
    late = group.counter("lateRecords");
    group.gauge("decidedThroughMillis", () -> decidedThroughMillis);
    group.gauge("policyVersion", () -> policyVersion);
  }

  void decided(long endMillis, int given, long version) {
    ticks.inc();
    outputs.inc(given);
    decidedThroughMillis = Math.max(decidedThroughMillis, endMillis);
    policyVersion = version;
  }

  void late() {
    late.inc();
  }
}

package io.firebreak.operator;

import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/**
 * What every stage says of itself: how many ticks it decided, how many records came late, where its
 * event time stands, and which policy it applies. Gauges read plain fields, never state.
 */
final class StageMetrics {
  private final Counter ticks;
  private final Counter late;
  private volatile long decidedThroughMillis = Long.MIN_VALUE;
  private volatile long policyVersion;

  StageMetrics(MetricGroup task) {
    MetricGroup group = task.addGroup("firebreak");
    ticks = group.counter("ticksDecided");
    late = group.counter("lateRecords");
    group.gauge("decidedThroughMillis", () -> decidedThroughMillis);
    group.gauge("policyVersion", () -> policyVersion);
  }

  void decided(long endMillis, long version) {
    ticks.inc();
    decidedThroughMillis = Math.max(decidedThroughMillis, endMillis);
    policyVersion = version;
  }

  void late() {
    late.inc();
  }
}

package io.firebreak.job.output;

import io.firebreak.systemic.MarketCorrelation;

/** The outputs of the job: a Kafka topic or a file each. */
public enum Topic {
  /** Current haircuts, key = asset; compacted state. */
  HAIRCUTS("haircuts", "io.firebreak.haircut.updated.v1", "haircut-decision.v1", true),
  /** Current breaker states, key = scope id; compacted state. */
  BREAKERS("breakers", "io.firebreak.breaker.updated.v1", "breaker-signal.v1", true),
  /** Every signal, key = scope id; heartbeats under their own key. */
  SIGNALS("signals", "io.firebreak.breaker.signalled.v1", "breaker-signal.v1", false),
  /** What cannot wait for its tick, key = scope id; outside the determinism guarantee. */
  PROVISIONAL("provisional", "io.firebreak.breaker.provisional.v1", "provisional-signal.v1", false),
  /** Haircuts under the shadow policy. */
  SHADOW_HAIRCUTS(
      "shadow-haircuts", "io.firebreak.shadow.haircut.updated.v1", "haircut-decision.v1", true),
  /** Breaker states under the shadow policy. */
  SHADOW_BREAKERS(
      "shadow-breakers", "io.firebreak.shadow.breaker.updated.v1", "breaker-signal.v1", true),
  /** Signals under the shadow policy; the guard's heartbeats are not among them. */
  SHADOW_SIGNALS(
      "shadow-signals", "io.firebreak.shadow.breaker.signalled.v1", "breaker-signal.v1", false),
  /** Cascade alerts under the shadow policy. */
  SHADOW_ALERTS(
      "shadow-alerts", "io.firebreak.shadow.cascade.alerted.v1", "cascade-alert.v1", false),
  /** Cascade alerts, key = asset. */
  ALERTS("alerts", "io.firebreak.cascade.alerted.v1", "cascade-alert.v1", false),
  /** The audit: every decision and the measures behind it. */
  DECISIONS("decisions", "io.firebreak.decision.recorded.v1", "", false),
  /** Measures once a second, key = asset; those of the market under their own key. */
  METRICS("metrics", "io.firebreak.asset.measured.v1", "asset-metrics.v1", false),
  /** The accepted policy timeline; never compacted, because replays need every version. */
  POLICY_LOG("policy-log", "io.firebreak.policy.accepted.v1", "policy-entry.v1", false),
  /** Answers to control messages, key = their source. */
  CONTROL_REPLIES("control-replies", "io.firebreak.control.replied.v1", "control-reply.v1", false),
  /** Records behind the watermark. */
  LATE("late", "io.firebreak.record.late.v1", "late-record.v1", false),
  /** Records that could not be used. */
  DEAD_LETTER("dead-letter", "io.firebreak.record.refused.v1", "dead-letter.v1", false),
  /** The clock that the job saw. */
  CLOCK("clock", "io.firebreak.clock.ticked.v1", "clock-tick.v1", false);

  /** Key of the heartbeats among the signals. */
  public static final String HEARTBEAT_KEY = "heartbeat";

  /** Key of the market among the metrics. */
  public static final String MARKET_KEY = MarketCorrelation.KEY;

  private final String topicName;
  private final String type;
  private final String schema;
  private final boolean state;

  Topic(String topicName, String type, String schema, boolean state) {
    this.topicName = topicName;
    this.type = type;
    this.schema = schema;
    this.state = state;
  }

  /** Name of the Kafka topic, before any prefix, and of the file before {@code .jsonl}. */
  public String topicName() {
    return topicName;
  }

  /** CloudEvents type of the records under a key. */
  public String typeOf(String key) {
    if (isHeartbeat(key)) {
      return "io.firebreak.guard.alive.v1";
    }
    return isMarket(key) ? "io.firebreak.market.measured.v1" : type;
  }

  /** Name of the JSON Schema of the records under a key, empty where it depends on the record. */
  public String schemaOf(String key) {
    if (isHeartbeat(key)) {
      return "heartbeat.v1";
    }
    return isMarket(key) ? "market-risk.v1" : schema;
  }

  /** Whether only the newest record of a key matters: the topic is compacted. */
  public boolean state() {
    return state;
  }

  /** Whether it holds decisions: a later one with other content supersedes. */
  public boolean revised() {
    return this == POLICY_LOG
        || (!ofInput() && !ofShadow() && this != METRICS && this != PROVISIONAL);
  }

  /** Whether it is written under a shadow policy alone, which nobody acts on. */
  public boolean ofShadow() {
    return switch (this) {
      case SHADOW_HAIRCUTS, SHADOW_BREAKERS, SHADOW_SIGNALS, SHADOW_ALERTS -> true;
      default -> false;
    };
  }

  /** Whether it says what was read, not what was decided. */
  public boolean ofInput() {
    return this == LATE || this == DEAD_LETTER || this == CLOCK || this == POLICY_LOG;
  }

  private boolean isHeartbeat(String key) {
    return this == SIGNALS && key.equals(HEARTBEAT_KEY);
  }

  private boolean isMarket(String key) {
    return this == METRICS && key.equals(MARKET_KEY);
  }
}

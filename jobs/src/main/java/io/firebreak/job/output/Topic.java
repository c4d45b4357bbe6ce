package io.firebreak.job.output;

/** The outputs of the job: a Kafka topic or a file each. */
public enum Topic {
  /** Current haircuts, key = asset; compacted state. */
  HAIRCUTS("haircuts", "io.firebreak.haircut.updated.v1", "haircut-decision.v1", true),
  /** Current breaker states, key = scope id; compacted state. */
  BREAKERS("breakers", "io.firebreak.breaker.updated.v1", "breaker-signal.v1", true),
  /** Every signal, key = scope id; heartbeats under their own key. */
  SIGNALS("signals", "io.firebreak.breaker.signalled.v1", "breaker-signal.v1", false),
  /** Cascade alerts, key = asset. */
  ALERTS("alerts", "io.firebreak.cascade.alerted.v1", "cascade-alert.v1", false),
  /** The audit: every decision and the measures behind it. */
  DECISIONS("decisions", "io.firebreak.decision.recorded.v1", "", false),
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
    return isHeartbeat(key) ? "io.firebreak.guard.alive.v1" : type;
  }

  /** Name of the JSON Schema of the records under a key, empty where it depends on the record. */
  public String schemaOf(String key) {
    return isHeartbeat(key) ? "heartbeat.v1" : schema;
  }

  /** Whether only the newest record of a key matters: the topic is compacted. */
  public boolean state() {
    return state;
  }

  private boolean isHeartbeat(String key) {
    return this == SIGNALS && key.equals(HEARTBEAT_KEY);
  }
}

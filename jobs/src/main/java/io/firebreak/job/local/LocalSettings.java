package io.firebreak.job.local;

import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;

/** Flink settings of a local run. */
public final class LocalSettings {
  /** Key groups; fixed for ever, because a savepoint is bound to it. */
  public static final int MAX_PARALLELISM = 128;

  private LocalSettings() {}

  /** The settings that every run of the job has, local or not: what correctness needs. */
  public static Configuration required() {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    settings.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
    // A restore takes all subtasks to have had one watermark at the barrier.
    settings.set(CheckpointingOptions.ENABLE_UNALIGNED, false);
    settings.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(50));
    return settings;
  }

  /** Every exchange between two stages has a channel for each pair of subtasks. */
  private static MemorySize networkMemory(int parallelism) {
    return MemorySize.ofMebiBytes(Math.max(128, Math.min(512, 64 * parallelism * parallelism)));
  }

  /** The network memory that the exchanges of the job need in one process. */
  public static Configuration exchanges(int parallelism) {
    Configuration settings = new Configuration();
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MIN, networkMemory(parallelism));
    settings.set(TaskManagerOptions.NETWORK_MEMORY_MAX, networkMemory(parallelism));
    return settings;
  }

  /** Settings of an embedded cluster without a user interface. */
  public static Configuration embedded(int parallelism) {
    Configuration settings = required();
    settings.set(TaskManagerOptions.NUM_TASK_SLOTS, parallelism);
    settings.addAll(exchanges(parallelism));
    settings.set(PipelineOptions.OBJECT_REUSE, true);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    settings.set(RestOptions.BIND_PORT, "0");
    // Accumulators travel with heartbeats: this is how often the progress is new.
    settings.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(1));
    return settings;
  }
}

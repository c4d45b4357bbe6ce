package io.firebreak.job.scenario;

import io.firebreak.job.Decisions;
import io.firebreak.job.local.LocalCluster;
import io.firebreak.job.local.LocalJob;
import io.firebreak.job.local.LocalResult;
import io.firebreak.job.local.QuietLoggers;
import io.firebreak.job.local.RecordCounts;
import io.firebreak.job.local.TemporaryDirectory;
import java.time.Duration;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.JobClient;

/**
 * A run whose task manager is killed at a moment, and which goes on from its last checkpoint on
 * another one.
 */
final class KilledRun implements LocalJob.Listener {
  private static final Duration CHECKPOINTS = Duration.ofMillis(250);
  private static final int RESTARTS = 3;

  private final LocalJob.Listener listener;
  private final LocalCluster cluster;
  private final long killAtMillis;
  private JobID job;
  private long killedMillis = Breakdown.NEVER;

  private KilledRun(LocalJob.Listener listener, LocalCluster cluster, long killAtMillis) {
    this.listener = listener;
    this.cluster = cluster;
    this.killAtMillis = killAtMillis;
  }

  /** What a run left, and how it broke down. */
  record Outcome(LocalResult result, Breakdown breakdown) {}

  /**
   * Runs a job to the end of its tape.
   *
   * @param killAtMillis event time at which it is killed, at the next progress that is told
   */
  static Outcome of(LocalJob job, LocalJob.Listener listener, long killAtMillis) throws Exception {
    try (TemporaryDirectory checkpoints = TemporaryDirectory.create("firebreak-checkpoints");
        LocalCluster cluster =
            LocalCluster.start(job.options().parallelism(), settings(checkpoints), 0)) {
      KilledRun run = new KilledRun(listener, cluster, killAtMillis);
      // So many are asked for that some come while tasks start or end.
      LocalResult result =
          QuietLoggers.during(QuietLoggers.CHECKPOINTS, () -> job.run(run, cluster));
      return new Outcome(result, new Breakdown(run.killedMillis, cluster.restored(run.job)));
    } finally {
      QuietLoggers.asConfigured(QuietLoggers.TASKS);
    }
  }

  private static Configuration settings(TemporaryDirectory checkpoints) {
    Configuration settings = new Configuration();
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINTS);
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.uri());
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, RESTARTS);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
    return settings;
  }

  @Override
  public void attach(Decisions decisions) {
    listener.attach(decisions);
  }

  @Override
  public void started(JobClient started) {
    job = started.getJobID();
    listener.started(started);
  }

  @Override
  public void progress(RecordCounts counts, long clockMillis) {
    listener.progress(counts, clockMillis);
    if (killedMillis == Breakdown.NEVER && clockMillis >= killAtMillis) {
      killedMillis = clockMillis;
      // Every task fails now, on purpose; one that had failed before would have been told.
      QuietLoggers.quiet(QuietLoggers.TASKS);
      cluster.loseTaskManager();
    }
  }
}

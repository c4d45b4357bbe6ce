package io.firebreak.job.local;

import java.net.URI;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.RemoteStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * An embedded cluster with the Flink UI that outlives its jobs: its pages can still be read when a
 * run is over. Reachable from this machine alone.
 */
public final class LocalCluster implements AutoCloseable {
  private static final String HERE = "localhost";
  private static final int PORTS_TRIED = 100;
  private static final int LAST_PORT = 65_535;

  private final Configuration settings;
  private final MiniCluster cluster;
  private final URI address;
  private int taskManager;

  private LocalCluster(Configuration settings, MiniCluster cluster, URI address) {
    this.settings = settings;
    this.cluster = cluster;
    this.address = address;
  }

  /**
   * Starts a cluster whose UI is at a port, or, where that is taken, at the next free one.
   *
   * @param port in [0, 65535]; 0 for any free port
   */
  public static LocalCluster start(int parallelism, Configuration further, int port)
      throws Exception {
    Configuration settings = LocalSettings.embedded(parallelism);
    settings.addAll(further);
    settings.set(RestOptions.BIND_ADDRESS, HERE);
    settings.set(RestOptions.ADDRESS, HERE);
    settings.set(RestOptions.BIND_PORT, ports(port));
    // The pages show; they need not run the jars of others.
    settings.set(WebOptions.SUBMIT_ENABLE, false);
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(parallelism)
                .build());
    cluster.start();
    return new LocalCluster(settings, cluster, cluster.getRestAddress().get());
  }

  /** Where the UI is. */
  public URI address() {
    return address;
  }

  /** Kills the task manager with all that it runs, and brings in another one. */
  public void loseTaskManager() {
    cluster.terminateTaskManager(taskManager++).join();
    try {
      cluster.startTaskManager();
    } catch (Exception e) {
      throw new IllegalStateException("no task manager in place of the lost one", e);
    }
  }

  /** How many times a job went on from a checkpoint. */
  public long restored(JobID job) {
    CheckpointStatsSnapshot checkpoints =
        cluster.getExecutionGraph(job).join().getCheckpointStatsSnapshot();
    return checkpoints == null ? 0 : checkpoints.getCounts().getNumberOfRestoredCheckpoints();
  }

  @Override
  public void close() {
    cluster.closeAsync().join();
  }

  StreamExecutionEnvironment environment(int parallelism) {
    StreamExecutionEnvironment environment =
        new RemoteStreamEnvironment(HERE, address.getPort(), settings);
    return environment.setParallelism(parallelism);
  }

  private static String ports(int first) {
    return first == 0 ? "0" : first + "-" + Math.min(first + PORTS_TRIED, LAST_PORT);
  }
}

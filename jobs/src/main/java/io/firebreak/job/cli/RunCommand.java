package io.firebreak.job.cli;

import io.firebreak.breaker.ReopenJitter;
import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.job.input.InstrumentsFile;
import io.firebreak.job.live.JobConfig;
import io.firebreak.job.live.LiveJob;
import io.firebreak.job.local.LocalSettings;
import io.firebreak.job.local.QuietLoggers;
import io.firebreak.job.local.TemporaryDirectory;
import io.firebreak.job.report.Summary;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigConstants;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The job on Kafka. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs the job on Kafka: market events and policies in, haircuts, alerts and signals out.",
      "With Flink's command line it is submitted to a cluster (flink run -d firebreak.jar run"
          + " --config FILE), whose configuration it leaves alone; without, it runs here, with a"
          + " checkpoint every second."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      required = true,
      paramLabel = "FILE",
      description = "Configuration in YAML or JSON, see deploy/config/firebreak.yaml.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Directory of summary.json; without it none is written.")
  private Path out;

  @Override
  public Integer call() throws Exception {
    LiveJob wanted = job();
    // Flink's command line has its own logging; here the refusal says what Kafka would warn of.
    LiveJob job =
        QuietLoggers.during(onCluster() ? List.of() : QuietLoggers.KAFKA, () -> prepared(wanted));
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(settings());
    if (job.config().exactlyOnceDecisions()
        && !environment.getCheckpointConfig().isCheckpointingEnabled()) {
      throw new Failures.Refused(
          List.of(
              "exactlyOnceDecisions needs checkpoints: set execution.checkpointing.interval on the"
                  + " cluster, or exactlyOnceDecisions: false"));
    }
    warnOfUnsigned(job.config());
    job.assemble(environment);
    JobClient client = environment.executeAsync(job.config().name());
    spec.commandLine().getOut().println("job " + client.getJobID() + " " + job.config().name());
    spec.commandLine().getOut().flush();
    if (out != null) {
      Summary summary = new Summary("run");
      summary.root().put("job", client.getJobID().toString()).put("config", file.toString());
      summary.write(out);
    }
    if (environment instanceof LocalStreamEnvironment) {
      // The cluster lives in this process: it ends when the job does.
      client.getJobExecutionResult().get();
    }
    return 0;
  }

  private static LiveJob prepared(LiveJob job) throws IOException {
    List<String> obstacles = job.prepare();
    LiveJob continued = obstacles.isEmpty() ? EarlierRun.continuedBy(job, obstacles) : job;
    if (!obstacles.isEmpty()) {
      throw new Failures.Refused(obstacles);
    }
    return continued;
  }

  private static boolean onCluster() {
    return System.getenv(ConfigConstants.ENV_FLINK_CONF_DIR) != null;
  }

  private LiveJob job() {
    List<String> errors = new ArrayList<>();
    JobConfig config = config(errors);
    List<Policy> policies = PolicyFiles.read(policyFile(config), errors);
    InstrumentCatalog catalog = catalog(config, errors);
    List<PolicyEntry> earlier = PolicyFiles.timeline(policyFile(config), errors);
    ControlSetup control = control(config, errors).continuing(earlier);
    ReopenJitter jitter = KeyFiles.jitter(config.reopenSecret(), "reopenSecret", errors);
    checkShadows(earlier, config, errors);
    if (!errors.isEmpty()) {
      throw new Failures.Refused(errors);
    }
    TickGrid grid = new TickGrid(config.time().tickMillis());
    GraphConfig graph = new GraphConfig(grid, catalog, policies, new PolicyDocuments());
    return new LiveJob(
        config,
        graph
            .withControl(config.shadow() ? control.shadowing(List.of()) : control)
            .withJitter(jitter));
  }

  private static void checkShadows(
      List<PolicyEntry> earlier, JobConfig config, List<String> errors) {
    if (PolicyLog.hasShadows(earlier) && !config.shadow()) {
      errors.add("shadow must be true for a policy log with shadow policies, was false");
    }
  }

  private void warnOfUnsigned(JobConfig config) {
    if (config.controlKeys().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "control messages of topic "
                  + config.topics().control()
                  + " are taken unsigned: no controlKeys");
    }
  }

  private static Path policyFile(JobConfig config) {
    return config.policy().isEmpty() ? null : Path.of(config.policy());
  }

  private static ControlSetup control(JobConfig config, List<String> errors) {
    if (config.controlKeys().isEmpty()) {
      return ControlSetup.unsigned();
    }
    return KeyFiles.ring(Path.of(config.controlKeys()), "controlKeys", errors);
  }

  private JobConfig config(List<String> errors) {
    List<String> found = new ArrayList<>();
    try {
      JobConfig config = JobConfig.read(Files.readString(file), found);
      found.forEach(error -> errors.add("--config " + file + ": " + error));
      return config;
    } catch (IOException e) {
      errors.add("--config " + file + " cannot be read: " + Unreadable.why(e));
      return JobConfig.defaults();
    }
  }

  private static InstrumentCatalog catalog(JobConfig config, List<String> errors) {
    if (config.instruments().isEmpty()) {
      return InstrumentCatalog.inferred();
    }
    try {
      return InstrumentsFile.read(Path.of(config.instruments()));
    } catch (IOException | IllegalArgumentException e) {
      errors.add("instruments " + config.instruments() + ": " + e.getMessage());
      return InstrumentCatalog.inferred();
    }
  }

  /** What correctness needs; for a run in this process checkpoints and memory too. */
  private static Configuration settings() {
    Configuration settings = LocalSettings.required();
    if (!onCluster()) {
      settings.setString(CheckpointingOptions.CHECKPOINTING_INTERVAL.key(), "1 s");
      // In files: what is kept in memory may not exceed 5 MB a subtask.
      settings.set(
          CheckpointingOptions.CHECKPOINTS_DIRECTORY,
          TemporaryDirectory.create("firebreak-checkpoints").uri());
      // A run in this process has a slot for each processor.
      settings.addAll(LocalSettings.exchanges(Runtime.getRuntime().availableProcessors()));
    }
    return settings;
  }
}

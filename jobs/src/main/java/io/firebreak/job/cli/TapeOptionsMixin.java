package io.firebreak.job.cli;

import io.firebreak.control.ControlSetup;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.model.PolicyEntry;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import picocli.CommandLine.Option;

/** The options of every command that runs the job in this process; checked all at once. */
final class TapeOptionsMixin {
  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = {
        "Policy in YAML or JSON; what it leaves out keeps the built-in value.",
        "Or the policy-log.jsonl of an earlier run: its whole timeline."
      })
  private Path policy;

  @Option(
      names = "--shadow",
      paramLabel = "FILE",
      description = {
        "Policy that is judged by beside the one in force, into shadow-haircuts, shadow-breakers,",
        "shadow-signals and shadow-alerts; it changes no other file."
      })
  private Path shadow;

  @Option(
      names = "--reopen-secret",
      paramLabel = "FILE",
      description = {
        "Secret by which halts end before their limit, as the live job's reopenSecret; without,",
        "they end at it."
      })
  private Path reopenSecret;

  @Option(
      names = "--parallelism",
      paramLabel = "P",
      defaultValue = "2",
      description =
          "Parallelism, 1 to 128 (default ${DEFAULT-VALUE}). Decisions do not depend on it.")
  private int parallelism;

  @Option(
      names = "--tick",
      paramLabel = "MS",
      defaultValue = "250",
      description = "Length of a tick, 50 to 60000 ms (default ${DEFAULT-VALUE}).")
  private long tickMillis;

  @Option(
      names = "--bound",
      paramLabel = "MS",
      defaultValue = "200",
      description =
          "Disorder of event time that is waited for, 0 to 86400000 ms (default ${DEFAULT-VALUE}).")
  private long boundMillis;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      defaultValue = "hashmap",
      description = "State backend, hashmap or rocksdb (default ${DEFAULT-VALUE}).")
  private String backend;

  @Option(
      names = "--prometheus-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Serve metrics to Prometheus at this port; 0 switches them off (default).")
  private int prometheusPort;

  int parallelism() {
    return parallelism;
  }

  long tickMillis() {
    return tickMillis;
  }

  long boundMillis() {
    return boundMillis;
  }

  /** Adds every wrong value to the errors. */
  void check(List<String> errors) {
    range("--parallelism", parallelism, 1, 128, errors);
    range("--tick", tickMillis, TickGrid.MIN_MILLIS, TickGrid.MAX_MILLIS, errors);
    range("--bound", boundMillis, 0, 86_400_000, errors);
    range("--prometheus-port", prometheusPort, 0, 65_535, errors);
    if (prometheusPort > 0 && prometheusPort <= 65_535 && isTaken(prometheusPort)) {
      errors.add("--prometheus-port must be free, " + prometheusPort + " is taken");
    }
    if (!List.of("hashmap", "rocksdb").contains(backend)) {
      errors.add("--backend must be hashmap or rocksdb, was " + backend);
    }
  }

  /** Flink would go on without metrics. */
  private static boolean isTaken(int port) {
    try (ServerSocket free = new ServerSocket(port)) {
      return !free.isBound();
    } catch (IOException e) {
      return true;
    }
  }

  /** The policies in force from the start; errors of the document go to the errors. */
  List<Policy> policies(List<String> errors) {
    PolicyFiles.shadows(shadow, errors);
    KeyFiles.jitter(secretFile(), "--reopen-secret", errors);
    return PolicyFiles.read(policy, errors);
  }

  GraphConfig graph(InstrumentCatalog catalog, List<Policy> policies) {
    // What is wrong with the file has been said with its policies.
    List<PolicyEntry> earlier = PolicyFiles.timeline(policy, new ArrayList<>());
    List<Policy> shadows = PolicyFiles.shadows(shadow, new ArrayList<>());
    ControlSetup control = ControlSetup.unsigned().continuing(earlier);
    boolean judgesShadows = PolicyLog.hasShadows(earlier) || !shadows.isEmpty();
    return new GraphConfig(new TickGrid(tickMillis), catalog, policies, new PolicyDocuments())
        .withControl(judgesShadows ? control.shadowing(shadows) : control)
        .withJitter(KeyFiles.jitter(secretFile(), "--reopen-secret", new ArrayList<>()));
  }

  private String secretFile() {
    return reopenSecret == null ? "" : reopenSecret.toString();
  }

  /** Further settings of the embedded cluster. */
  Configuration flink() {
    Configuration flink = new Configuration();
    flink.set(StateBackendOptions.STATE_BACKEND, backend);
    if (prometheusPort > 0) {
      String prefix = "metrics.reporter.prometheus.";
      flink.setString("metrics.reporters", "prometheus");
      flink.setString(
          prefix + "factory.class",
          "org.apache.flink.metrics.prometheus.PrometheusReporterFactory");
      flink.setString(prefix + "port", Integer.toString(prometheusPort));
    }
    return flink;
  }

  static void range(String option, long value, long min, long max, List<String> errors) {
    if (value < min || value > max) {
      errors.add(option + " must be in [" + min + ", " + max + "], was " + value);
    }
  }
}

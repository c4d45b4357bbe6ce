package io.firebreak.job.cli;

import io.firebreak.job.kafka.ControlClient;
import io.firebreak.job.kafka.KafkaConnection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where a running job listens and replies. */
final class ControlTopicMixin {
  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "Brokers of the running job.")
  private String bootstrap;

  @Option(
      names = "--control",
      paramLabel = "TOPIC",
      defaultValue = "firebreak.control",
      description = "Its control topic (default ${DEFAULT-VALUE}).")
  private String control;

  @Option(
      names = "--prefix",
      paramLabel = "PREFIX",
      defaultValue = "firebreak.",
      description = "Prefix of its output topics (default ${DEFAULT-VALUE}).")
  private String prefix;

  @Option(
      names = "--property",
      paramLabel = "KEY=VALUE",
      description = "Further client property, for example security.protocol=SASL_SSL.")
  private Map<String, String> properties = new LinkedHashMap<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "How long broker and reply are waited for, 1 to 600 (default ${DEFAULT-VALUE}).")
  private String timeout;

  boolean given() {
    return bootstrap != null;
  }

  /** Adds every wrong value to the errors. */
  void check(List<String> errors) {
    if (bootstrap == null || bootstrap.isBlank()) {
      errors.add("--bootstrap must be host:port[,host:port], was not given");
    }
    if (!timeout.matches("[0-9]{1,3}") || timeoutSeconds() < 1 || timeoutSeconds() > 600) {
      errors.add("--timeout must be a whole number of seconds in [1, 600], was " + timeout);
    }
  }

  private int timeoutSeconds() {
    return Integer.parseInt(timeout);
  }

  ControlClient client() {
    KafkaConnection connection =
        new KafkaConnection(
            bootstrap,
            "firebreak-control",
            prefix,
            KafkaConnection.DEFAULT_DISCOVERY_MILLIS,
            properties);
    return new ControlClient(connection, control, Duration.ofSeconds(timeoutSeconds()));
  }
}

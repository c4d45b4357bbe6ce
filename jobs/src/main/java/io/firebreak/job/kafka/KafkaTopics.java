package io.firebreak.job.kafka;

import io.firebreak.job.output.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Looks before the job starts: the brokers answer, the inputs are there, the outputs exist.
 *
 * @param partitions partitions of an output that must be made, at least 1
 * @param replicas copies of it, -1 for the broker's default
 * @param patience how long an unreachable broker is waited for
 */
public record KafkaTopics(int partitions, short replicas, Duration patience) {
  private static final String TO_MAKE =
      "; inputs are never made: create it (kafka-topics.sh --create), or name another";

  public KafkaTopics {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions must be at least 1, was " + partitions);
    }
  }

  /** Four partitions, the broker's default of replicas, ten seconds of patience. */
  public static KafkaTopics defaults() {
    return new KafkaTopics(4, (short) -1, Duration.ofSeconds(10));
  }

  /** The same for a job without a shadow. */
  public List<String> ensure(
      KafkaConnection connection, List<MarketTopics> market, String control) {
    return ensure(connection, market, control, false);
  }

  /**
   * Makes the outputs that are missing; inputs are never made.
   *
   * @param shadow there are outputs of a shadow policy
   * @return every reason why the job cannot start, each naming key, value and what is allowed;
   *     empty when it can
   */
  public List<String> ensure(
      KafkaConnection connection, List<MarketTopics> market, String control, boolean shadow) {
    try (Admin admin = admin(connection)) {
      Set<String> present = await(admin.listTopics().names());
      List<String> errors = new ArrayList<>(missing(market, control, present));
      List<NewTopic> absent =
          outputs(connection.prefix(), shadow).stream()
              .filter(t -> !present.contains(t.name()))
              .toList();
      // First only asked for, so that a job that cannot start leaves nothing behind.
      create(admin, absent, new CreateTopicsOptions().validateOnly(true), errors);
      if (errors.isEmpty()) {
        create(admin, absent, new CreateTopicsOptions(), errors);
      }
      return errors;
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      return List.of(unreachable(connection, rootMessage(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(unreachable(connection, "interrupted"));
    }
  }

  private static List<String> missing(
      List<MarketTopics> market, String control, Set<String> present) {
    List<String> errors = new ArrayList<>();
    market.forEach(topics -> missing(topics, present, errors));
    if (!control.isEmpty() && !present.contains(control)) {
      errors.add("control topic must be one of " + shown(present) + ", was " + control + TO_MAKE);
    }
    return errors;
  }

  private static void missing(MarketTopics market, Set<String> present, List<String> errors) {
    for (String name : market.names()) {
      if (!present.contains(name)) {
        errors.add("market topic must be one of " + shown(present) + ", was " + name + TO_MAKE);
      }
    }
    Pattern pattern = Pattern.compile(market.pattern());
    if (market.names().isEmpty() && present.stream().noneMatch(pattern.asMatchPredicate())) {
      errors.add("market pattern must match one of " + shown(present) + ", was " + pattern);
    }
  }

  private List<NewTopic> outputs(String prefix, boolean shadow) {
    List<NewTopic> outputs = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      if (topic.ofShadow() && !shadow) {
        continue;
      }
      Map<String, String> settings =
          switch (topic) {
            case POLICY_LOG -> Map.of("retention.ms", "-1");
            default -> topic.state() ? Map.of("cleanup.policy", "compact") : Map.of();
          };
      // The timelines are one order of all their records.
      boolean timeline = topic == Topic.POLICY_LOG || topic == Topic.CLOCK;
      outputs.add(
          new NewTopic(prefix + topic.topicName(), timeline ? 1 : partitions, replicas)
              .configs(settings));
    }
    return outputs;
  }

  private void create(
      Admin admin, List<NewTopic> topics, CreateTopicsOptions options, List<String> errors)
      throws TimeoutException, InterruptedException {
    Map<String, KafkaFuture<Void>> made = admin.createTopics(topics, options).values();
    for (NewTopic topic : topics) {
      try {
        await(made.get(topic.name()));
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          errors.add("output topic must be creatable, was " + topic.name() + ": " + rootMessage(e));
        }
      }
    }
  }

  private Admin admin(KafkaConnection connection) {
    Properties properties = connection.clientProperties();
    properties.setProperty("bootstrap.servers", connection.bootstrap());
    properties.setProperty("default.api.timeout.ms", Long.toString(patience.toMillis()));
    properties.setProperty("request.timeout.ms", Long.toString(patience.toMillis()));
    return Admin.create(properties);
  }

  private <T> T await(KafkaFuture<T> future)
      throws ExecutionException, TimeoutException, InterruptedException {
    return future.get(patience.toMillis() * 2, TimeUnit.MILLISECONDS);
  }

  private static String unreachable(KafkaConnection connection, String why) {
    return "kafka bootstrap must be a broker that answers, was "
        + connection.bootstrap()
        + " ("
        + why
        + ")";
  }

  private static String rootMessage(Exception e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static List<String> shown(Set<String> topics) {
    return topics.stream().sorted().limit(50).toList();
  }
}

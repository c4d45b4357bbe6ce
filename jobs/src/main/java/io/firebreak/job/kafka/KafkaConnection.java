package io.firebreak.job.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;

/**
 * How to reach the brokers.
 *
 * @param bootstrap host:port, separated by commas
 * @param groupId consumer group, under which the progress can be watched
 * @param prefix before the name of each output topic, empty for none
 * @param discoveryMillis how often sources look for new partitions and topics, at least 1
 * @param properties more client properties (security, sizes); they win over Firebreak's own
 */
public record KafkaConnection(
    String bootstrap,
    String groupId,
    String prefix,
    long discoveryMillis,
    Map<String, String> properties)
    implements Serializable {
  /** How often sources look for new partitions and topics. */
  public static final long DEFAULT_DISCOVERY_MILLIS = 10_000;

  public KafkaConnection {
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException(
          "kafka bootstrap must be host:port[,host:port], was empty");
    }
    if (groupId.isBlank()) {
      throw new IllegalArgumentException("kafka group id must be a name, was empty");
    }
    if (discoveryMillis < 1) {
      throw new IllegalArgumentException(
          "kafka discoveryMillis must be at least 1, was " + discoveryMillis);
    }
    properties = Map.copyOf(properties);
  }

  /** A connection without topic prefix and further properties. */
  public static KafkaConnection to(String bootstrap, String groupId) {
    return new KafkaConnection(bootstrap, groupId, "", DEFAULT_DISCOVERY_MILLIS, Map.of());
  }

  /** The same connection with a prefix of the output topics. */
  public KafkaConnection withPrefix(String outputPrefix) {
    return new KafkaConnection(bootstrap, groupId, outputPrefix, discoveryMillis, properties);
  }

  Properties clientProperties() {
    Properties all = new Properties();
    all.putAll(properties);
    return all;
  }
}

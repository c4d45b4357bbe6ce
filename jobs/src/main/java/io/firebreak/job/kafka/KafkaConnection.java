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
 * @param properties more client properties (security, sizes); they win over Firebreak's own
 */
public record KafkaConnection(
    String bootstrap, String groupId, String prefix, Map<String, String> properties)
    implements Serializable {

  public KafkaConnection {
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException(
          "kafka bootstrap must be host:port[,host:port], was empty");
    }
    if (groupId.isBlank()) {
      throw new IllegalArgumentException("kafka group id must be a name, was empty");
    }
    properties = Map.copyOf(properties);
  }

  /** A connection without topic prefix and further properties. */
  public static KafkaConnection to(String bootstrap, String groupId) {
    return new KafkaConnection(bootstrap, groupId, "", Map.of());
  }

  Properties clientProperties() {
    Properties all = new Properties();
    all.putAll(properties);
    return all;
  }
}

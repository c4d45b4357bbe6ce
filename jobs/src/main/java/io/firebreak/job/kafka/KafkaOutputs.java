package io.firebreak.job.kafka;

import io.firebreak.job.Uids;
import io.firebreak.job.output.Outgoing;
import io.firebreak.job.output.Topic;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * The sinks of a live job; each record goes to the topic that it names.
 *
 * <p>Ids and sequences are deterministic, so a consumer of {@link #prompt} drops what it has seen.
 * Exactly-once delivery would hold each record back until the next checkpoint.
 */
public final class KafkaOutputs {
  /** Longest transaction, below the broker's own limit of 15 minutes. */
  static final int TRANSACTION_MILLIS = 600_000;

  private KafkaOutputs() {}

  /** At least once and without delay: haircuts, breakers, signals, alerts and the rest. */
  public static KafkaSink<Outgoing> prompt(KafkaConnection connection) {
    return builder(connection).setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE).build();
  }

  /** Sends a stream promptly; what is decided otherwise after a crash gets a higher revision. */
  public static void promptRevised(DataStream<Outgoing> outgoing, KafkaConnection connection) {
    List<Topic> revisable = Stream.of(Topic.values()).filter(Topic::revised).toList();
    outgoing
        .process(new ReissueFunction(connection, revisable))
        .returns(TypeInformation.of(Outgoing.class))
        .uid(Uids.KAFKA_REISSUES)
        .name("reissues")
        .sinkTo(prompt(connection))
        .uid(Uids.KAFKA)
        .name("kafka");
  }

  /**
   * Exactly once, visible with the next checkpoint, for consumers that read committed records: the
   * audit.
   *
   * @param transactionPrefix unique for each job on the brokers; two with the same fence each other
   */
  public static KafkaSink<Outgoing> exactlyOnce(
      KafkaConnection connection, String transactionPrefix) {
    if (transactionPrefix.isBlank()) {
      throw new IllegalArgumentException("transaction prefix must be a name, was empty");
    }
    return builder(connection)
        .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
        .setTransactionalIdPrefix(transactionPrefix)
        .build();
  }

  private static KafkaSinkBuilder<Outgoing> builder(KafkaConnection connection) {
    return KafkaSink.<Outgoing>builder()
        .setBootstrapServers(connection.bootstrap())
        .setKafkaProducerConfig(producer(connection))
        .setRecordSerializer(new CloudEventRecords(connection.prefix()));
  }

  private static Properties producer(KafkaConnection connection) {
    Properties properties = new Properties();
    properties.setProperty("acks", "all");
    properties.setProperty("linger.ms", "0");
    properties.setProperty("transaction.timeout.ms", Integer.toString(TRANSACTION_MILLIS));
    // A dead broker is to be seen within seconds, not after the default of two minutes.
    properties.setProperty("delivery.timeout.ms", "30000");
    properties.setProperty("request.timeout.ms", "10000");
    properties.putAll(connection.clientProperties());
    return properties;
  }
}

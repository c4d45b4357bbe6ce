package io.firebreak.job.live;

import io.firebreak.job.codec.RecordDocument;
import io.firebreak.job.kafka.KafkaConnection;
import io.firebreak.job.kafka.MarketFeed;
import io.firebreak.tick.TickGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The configuration of the live job. What Flink itself can be told (checkpoints, state backend,
 * restarts, parallelism) is not here: it belongs to the cluster.
 *
 * @param name name of the job in the Flink UI, and of its transactions; one job, one name
 * @param kafka the brokers
 * @param topics what is read and written; its market topics are the feed {@code market}
 * @param feeds more feeds by name, each a source of its own
 * @param time ticks and what is waited for
 * @param instruments instruments file, empty: inferred from venue and symbol
 * @param policy policy file that the job begins with, empty: version 0
 * @param controlKeys key ring of the policy gate, empty: control messages are taken unsigned
 * @param reopenSecret file of the secret by which halts end before their limit, empty: at it
 * @param exactlyOnceDecisions write the audit in transactions: visible at checkpoints only
 * @param shadow the job has the stages that judge by a shadow policy
 */
public record JobConfig(
    String name,
    Brokers kafka,
    Topics topics,
    Map<String, FeedConfig> feeds,
    Timing time,
    String instruments,
    String policy,
    String controlKeys,
    String reopenSecret,
    boolean exactlyOnceDecisions,
    boolean shadow) {

  /** The name of the feed that {@code topics.market} describes. */
  static final String MARKET = "market";

  /**
   * The brokers.
   *
   * @param bootstrap host:port, separated by commas
   * @param groupId consumer group
   * @param discoveryMillis how often sources look for new partitions and topics, in [100, 3600000]
   * @param properties further client properties
   */
  public record Brokers(
      String bootstrap, String groupId, long discoveryMillis, Map<String, String> properties) {}

  /**
   * What is read and written.
   *
   * @param market topics of native JSON, empty where a pattern is given or feeds are
   * @param marketPattern regular expression of their names, empty where names are given
   * @param start where a job without state begins: earliest, latest or committed
   * @param control topic of control messages
   * @param outputPrefix before the name of each output topic
   */
  public record Topics(
      List<String> market,
      String marketPattern,
      String start,
      String control,
      String outputPrefix) {}

  /**
   * Ticks and what is waited for.
   *
   * @param tickMillis length of a tick, in [50, 60000] ms
   * @param boundMillis disorder of event time in one partition, in [0, 600000] ms
   * @param idleMillis a silent partition holds nothing back after this, in [1000, 3600000] ms
   * @param clockLagMillis how far the clock stays behind the wall clock, in [0, 3600000] ms; at
   *     least every bound, or the clock makes late what the bound would have waited for
   * @param maxAheadMillis what is later than its record on Kafka by more than this is refused, in
   *     [0, 86400000] ms
   */
  public record Timing(
      long tickMillis,
      long boundMillis,
      long idleMillis,
      long clockLagMillis,
      long maxAheadMillis) {}

  /** What a document leaves out. */
  public static JobConfig defaults() {
    return new JobConfig(
        "firebreak",
        new Brokers("", "firebreak", KafkaConnection.DEFAULT_DISCOVERY_MILLIS, Map.of()),
        new Topics(List.of(), "", "latest", "firebreak.control", "firebreak."),
        Map.of(),
        new Timing(250, 200, 2_000, 500, MarketFeed.DEFAULT_AHEAD_MILLIS),
        "",
        "",
        "",
        "",
        true,
        false);
  }

  /** Reads a document; every error, also of ranges, goes to the errors. */
  public static JobConfig read(String document, List<String> errors) {
    // First for what the feeds inherit, which may stand after them.
    JobConfig first = over(document, defaults(), new ArrayList<>());
    JobConfig config = over(document, first, errors);
    config.check(errors);
    return config;
  }

  /** Every feed by its name, with that of the market topics. */
  public SortedMap<String, FeedConfig> allFeeds() {
    SortedMap<String, FeedConfig> all = new TreeMap<>(feeds);
    if (hasMarket()) {
      all.put(MARKET, FeedConfig.market(this));
    }
    return all;
  }

  private static JobConfig over(String document, JobConfig heir, List<String> errors) {
    Map<Class<?>, Record> rows = Map.of(FeedConfig.class, FeedConfig.heir(heir));
    return RecordDocument.over(document, defaults(), rows, errors);
  }

  private boolean hasMarket() {
    return !topics.market.isEmpty() || !topics.marketPattern.isEmpty();
  }

  private void check(List<String> errors) {
    ConfigChecks checks = new ConfigChecks(errors);
    checks.that(!name.isBlank(), "name", name, "a name");
    checks.that(!kafka.bootstrap.isBlank(), "kafka.bootstrap", "empty", "host:port[,host:port]");
    checks.that(!kafka.groupId.isBlank(), "kafka.groupId", "empty", "a name");
    checks.range("kafka.discoveryMillis", kafka.discoveryMillis, 100, 3_600_000);
    checks.that(!topics.control.isBlank(), "topics.control", "empty", "a topic");
    if (hasMarket() || feeds.isEmpty()) {
      checks.topics("topics.market", topics.market, "topics.marketPattern", topics.marketPattern);
    }
    checks.that(
        !hasMarket() || !feeds.containsKey(MARKET),
        "feeds.market",
        "beside topics.market",
        "absent, or topics.market and topics.marketPattern empty");
    checks.start("topics.start", topics.start);
    checks.range("time.tickMillis", time.tickMillis, TickGrid.MIN_MILLIS, TickGrid.MAX_MILLIS);
    checks.bounds("time.", time.boundMillis, time.idleMillis, time.maxAheadMillis);
    new TreeMap<>(feeds).forEach((feed, settings) -> settings.check(feed, checks));
    long bound = allFeeds().values().stream().mapToLong(FeedConfig::boundMillis).max().orElse(0);
    checks.range(
        "time.clockLagMillis", time.clockLagMillis, Math.max(bound, time.boundMillis), 3_600_000);
  }
}

package io.firebreak.job.live;

import io.firebreak.job.codec.RecordDocument;
import io.firebreak.tick.TickGrid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The configuration of the live job. What Flink itself can be told (checkpoints, state backend,
 * restarts, parallelism) is not here: it belongs to the cluster.
 *
 * @param name name of the job in the Flink UI, and of its transactions; one job, one name
 * @param kafka the brokers
 * @param topics what is read and written
 * @param time ticks and what is waited for
 * @param instruments instruments file, empty: inferred from venue and symbol
 * @param policy policy file that the job begins with, empty: version 0
 * @param exactlyOnceDecisions write the audit in transactions: visible at checkpoints only
 */
public record JobConfig(
    String name,
    Brokers kafka,
    Topics topics,
    Timing time,
    String instruments,
    String policy,
    boolean exactlyOnceDecisions) {

  /**
   * The brokers.
   *
   * @param bootstrap host:port, separated by commas
   * @param groupId consumer group
   * @param properties further client properties
   */
  public record Brokers(String bootstrap, String groupId, Map<String, String> properties) {}

  /**
   * What is read and written.
   *
   * @param market topics of market events, empty where a pattern is given
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
   *     least the bound, or the clock makes late what the bound would have waited for
   */
  public record Timing(long tickMillis, long boundMillis, long idleMillis, long clockLagMillis) {}

  /** What a document leaves out. */
  public static JobConfig defaults() {
    return new JobConfig(
        "firebreak",
        new Brokers("", "firebreak", Map.of()),
        new Topics(List.of(), "", "latest", "firebreak.control", "firebreak."),
        new Timing(250, 200, 2_000, 500),
        "",
        "",
        true);
  }

  /** Reads a document; every error, also of ranges, goes to the errors. */
  public static JobConfig read(String document, List<String> errors) {
    JobConfig config = RecordDocument.over(document, defaults(), errors);
    config.check(errors);
    return config;
  }

  private void check(List<String> errors) {
    that(!name.isBlank(), "name", name, "a name", errors);
    that(!kafka.bootstrap.isBlank(), "kafka.bootstrap", "empty", "host:port[,host:port]", errors);
    that(!kafka.groupId.isBlank(), "kafka.groupId", "empty", "a name", errors);
    that(!topics.control.isBlank(), "topics.control", "empty", "a topic", errors);
    that(
        topics.market.isEmpty() != topics.marketPattern.isEmpty(),
        "topics.market",
        topics.market + " beside topics.marketPattern \"" + topics.marketPattern + "\"",
        "names, or topics.marketPattern a pattern, not both",
        errors);
    checkPattern(errors);
    that(
        List.of("earliest", "latest", "committed").contains(topics.start.toLowerCase(Locale.ROOT)),
        "topics.start",
        topics.start,
        "earliest, latest or committed",
        errors);
    range("time.tickMillis", time.tickMillis, TickGrid.MIN_MILLIS, TickGrid.MAX_MILLIS, errors);
    range("time.boundMillis", time.boundMillis, 0, 600_000, errors);
    range("time.idleMillis", time.idleMillis, 1_000, 3_600_000, errors);
    range("time.clockLagMillis", time.clockLagMillis, time.boundMillis, 3_600_000, errors);
  }

  private void checkPattern(List<String> errors) {
    try {
      Pattern.compile(topics.marketPattern);
    } catch (PatternSyntaxException e) {
      errors.add("topics.marketPattern must be a regular expression, was " + topics.marketPattern);
    }
  }

  private static void range(String key, long value, long min, long max, List<String> errors) {
    that(value >= min && value <= max, key, value, "in [" + min + ", " + max + "]", errors);
  }

  private static void that(
      boolean holds, String key, Object value, String allowed, List<String> errors) {
    if (!holds) {
      errors.add(key + " must be " + allowed + ", was " + value);
    }
  }
}

package io.firebreak.job.bench.rolling;

/**
 * Events per second of one round, all three ways.
 *
 * @param firebreak the ring
 * @param sliding sliding windows of the DataStream API, over the beginning of the same events
 * @param hop the hopping window of Flink SQL
 */
public record RollingRound(double firebreak, double sliding, double hop) {

  /** How many times as fast as sliding windows. */
  public double overSliding() {
    return firebreak / sliding;
  }

  /** How many times as fast as SQL. */
  public double overHop() {
    return firebreak / hop;
  }
}

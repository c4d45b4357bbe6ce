package io.firebreak.job.live;

import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocuments;
import io.firebreak.policy.Policy;
import io.firebreak.tick.TickGrid;
import java.util.List;

/**
 * What the tests of the live job share. Its clock stays an hour behind the wall clock, so that a
 * trade can be ahead of it and yet be in the past of the broker.
 */
final class LaggingJob {
  static final long LAG_MILLIS = 3_600_000;

  private LaggingJob() {}

  static GraphConfig graph() {
    return new GraphConfig(
        new TickGrid(250),
        InstrumentCatalog.inferred(),
        List.of(Policy.v0()),
        new PolicyDocuments());
  }

  /** About where the job's clock is. */
  static long clock() {
    return System.currentTimeMillis() - LAG_MILLIS;
  }

  /**
   * A time that the job's clock reaches in a few seconds. What is behind the clock is late once the
   * market has been idle, which a quick job reaches before the first trade is there.
   */
  static long soon() {
    return clock() + 5_000;
  }
}

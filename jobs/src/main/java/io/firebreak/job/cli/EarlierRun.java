package io.firebreak.job.cli;

import io.firebreak.job.kafka.ControlClient;
import io.firebreak.job.live.LiveJob;
import io.firebreak.model.PolicyEntry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What a job without state goes on from: the timeline that its policy log on Kafka holds, and with
 * it the envelopes that have been used. A job with state has its own, and reads this for nothing.
 *
 * <p>The gate believes this log without a signature: nobody but the job may write it.
 */
final class EarlierRun {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private EarlierRun() {}

  /**
   * The job with the timeline of the run before, or as it is where there was none.
   *
   * @throws IOException if the log cannot be read
   */
  static LiveJob continuedBy(LiveJob job, List<String> errors) throws IOException {
    ControlClient client =
        new ControlClient(job.connection(), job.config().topics().control(), PATIENCE);
    List<PolicyEntry> timeline = PolicyLog.timeline(client.policyLog(), "on Kafka", errors);
    return timeline.isEmpty()
        ? job
        : new LiveJob(
            job.config(), job.graph().withControl(job.graph().control().continuing(timeline)));
  }
}

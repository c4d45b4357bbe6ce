package io.firebreak.job.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the fast lane gave.
 *
 * @param perSecond trades a second
 * @param warmUp trade appended to provisional signal appended, while the job warmed up
 * @param raised the same in the calm market that is counted
 * @param crash the same in the crash
 * @param decided clock past the end of a tick to signal of it appended, from the counted calm on
 */
public record FastLaneStanding(
    int perSecond, Latencies warmUp, Latencies raised, Latencies crash, Latencies decided) {

  /** Writes everything that was measured. */
  public void describe(ObjectNode node) {
    node.put("tradesPerSecond", perSecond);
    warmUp.describe(node.putObject("warmUp"));
    raised.describe(node.putObject("raised"));
    crash.describe(node.putObject("crash"));
    decided.describe(node.putObject("decided"));
  }
}

package io.firebreak.job.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the fast lane gave.
 *
 * @param perSecond trades a second
 * @param raised trade appended to provisional signal appended
 * @param decided clock past the end of a tick to signal of it appended
 */
public record FastLaneStanding(int perSecond, Latencies raised, Latencies decided) {

  /** Writes everything that was measured. */
  public void describe(ObjectNode node) {
    node.put("tradesPerSecond", perSecond);
    raised.describe(node.putObject("raised"));
    decided.describe(node.putObject("decided"));
  }
}

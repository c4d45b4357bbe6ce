package io.firebreak.job.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a contest gave.
 *
 * @param name name of the row
 * @param events events of each run
 * @param rounds the rounds that count, at least one
 */
public record Standing(String name, int events, List<Round> rounds) {

  /** Events per second with Firebreak. */
  public Spread full() {
    return Spread.of(rounds.stream().map(Round::full).toList());
  }

  /** Events per second without. */
  public Spread bare() {
    return Spread.of(rounds.stream().map(Round::bare).toList());
  }

  /** Their ratio, round by round: what slows the machine down slows both. */
  public Spread ratio() {
    return Spread.of(rounds.stream().map(Round::ratio).toList());
  }

  /** Writes everything that was measured. */
  public void describe(ObjectNode node) {
    node.put("events", events);
    describe(node.putObject("fullPerSecond"), full());
    describe(node.putObject("barePerSecond"), bare());
    describe(node.putObject("ratio"), ratio());
    ArrayNode list = node.putArray("rounds");
    rounds.forEach(round -> list.addObject().put("full", round.full()).put("bare", round.bare()));
  }

  private static void describe(ObjectNode node, Spread spread) {
    node.put("median", spread.median()).put("min", spread.min()).put("max", spread.max());
  }
}

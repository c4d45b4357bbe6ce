package io.firebreak.job.bench.rolling;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.job.bench.Spread;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the rounds gave.
 *
 * @param contest what was played
 * @param agreement how well the three agree
 * @param rounds the rounds that count, at least one
 */
public record RollingStanding(
    RollingContest contest, Agreement agreement, List<RollingRound> rounds) {

  /** A figure over the rounds. */
  public Spread spread(ToDoubleFunction<RollingRound> figure) {
    return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
  }

  /** Writes everything that was measured. */
  public void describe(ObjectNode node) {
    node.put("events", contest.events());
    node.putObject("agreement")
        .put("windows", agreement.windows())
        .put("worstRelativeDifference", agreement.worst())
        .put("tolerance", Agreement.TOLERANCE);
    describe(node.putObject("firebreakPerSecond"), RollingRound::firebreak);
    describe(node.putObject("slidingPerSecond"), RollingRound::sliding);
    describe(node.putObject("hopPerSecond"), RollingRound::hop);
    describe(node.putObject("overSliding"), RollingRound::overSliding);
    describe(node.putObject("overHop"), RollingRound::overHop);
  }

  private void describe(ObjectNode node, ToDoubleFunction<RollingRound> figure) {
    Spread spread = spread(figure);
    node.put("median", spread.median()).put("min", spread.min()).put("max", spread.max());
  }
}

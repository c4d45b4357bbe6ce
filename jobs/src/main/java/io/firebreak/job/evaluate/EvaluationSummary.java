package io.firebreak.job.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.firebreak.model.BreakerState;

/** What an evaluation found, for {@code summary.json}: Firebreak's own lines. */
public final class EvaluationSummary {
  private EvaluationSummary() {}

  /** Adds labels and data sets to a document. */
  public static void describe(Evaluation evaluation, ObjectNode root) {
    root.putObject("labels")
        .put("used", evaluation.labels())
        .put("leftOut", evaluation.leftOut())
        .put("unpriced", evaluation.unpriced());
    ArrayNode sets = root.putArray("sets");
    for (SetReport set : evaluation.sets()) {
      ObjectNode node = sets.addObject().put("set", set.name());
      ObjectNode states = node.putObject("stateShares");
      for (BreakerState state : BreakerState.values()) {
        double share = set.states().share(state);
        if (!Double.isNaN(share)) {
          states.put(state.name(), share);
        }
      }
      ArrayNode rows = node.putArray("firebreak");
      set.rows().stream()
          .filter(FigureRow::firebreak)
          .forEach(row -> FigureFiles.describe(row, rows.addObject()));
    }
  }
}

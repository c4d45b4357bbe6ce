package io.firebreak.haircut;

import io.firebreak.model.AssetRisk;
import io.firebreak.policy.HaircutPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Sets the haircuts of one asset, tick by tick; the key is the asset. A tick without input is
 * decided on the newest measures.
 *
 * <p>A decision goes out at the first tick, whenever something posted, scheduled or withdrawn
 * changes, and as a refresh at half of its validity. O(1) per tick.
 */
public final class HaircutEngine implements TickEngine<HaircutState, AssetRisk, HaircutRecord> {
  private static final long serialVersionUID = 1;

  @Override
  public Step<HaircutState, HaircutRecord> step(HaircutState state, Tick<AssetRisk> tick) {
    if (state == null && tick.inputs().isEmpty()) {
      return new Step<>(null, List.of(), Step.NO_DEADLINE);
    }
    Circumstances c = circumstances(state, tick);
    HaircutMoves moves = state == null ? HaircutMoves.first(c) : HaircutMoves.next(state, c);
    if (state != null && !moves.worthTelling(state, c)) {
      HaircutState quiet = moves.state(state, c, state.decidedMillis(), state.sequence());
      return new Step<>(quiet, List.of(), moves.deadlineMillis(quiet, c));
    }
    long sequence = state == null ? 1 : state.sequence() + 1;
    HaircutState decided = moves.state(state, c, c.nowMillis(), sequence);
    HaircutRecord output =
        new HaircutRecord(
            state,
            c.risk(),
            DecisionWriter.write(decided, moves, c),
            tick.overrides().pin(),
            tick.overrides().pins(),
            c.market(),
            c.tail());
    return new Step<>(decided, List.of(output), moves.deadlineMillis(decided, c));
  }

  /** The newest measures count; there is one set of measures per asset and tick. */
  static Circumstances circumstances(HaircutState state, Tick<AssetRisk> tick) {
    List<AssetRisk> inputs = tick.inputs();
    AssetRisk risk = inputs.isEmpty() ? state.risk() : inputs.get(inputs.size() - 1);
    HaircutPolicy policy = tick.policy().haircut();
    TailCalibration calibration = TailCalibration.of(policy, policy.classOf(tick.key()));
    boolean proxy = Circumstances.knowsProxy(tick, risk);
    RiskMemory memory = state == null ? RiskMemory.empty() : state.memory();
    return new Circumstances(tick, risk, memory.after(risk, tick.endMillis(), calibration, proxy));
  }
}

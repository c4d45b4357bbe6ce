package io.firebreak.haircut;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.Overrides;
import io.firebreak.control.OverridesInForce;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.policy.Policy;
import io.firebreak.tick.MarketContext;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.ArrayList;
import java.util.List;

/** Drives one asset as the job does: a tick for each input and for each deadline on the way. */
final class HaircutRun {
  private final HaircutEngine engine = new HaircutEngine();
  private final Policy policy;
  private final TickGrid grid;
  private final List<HaircutRecord> records = new ArrayList<>();
  private OverridesInForce overrides = OverridesInForce.NONE;
  private MarketContext market = MarketContext.UNKNOWN;
  private HaircutState state;
  private long deadlineMillis = Step.NO_DEADLINE;

  HaircutRun(Policy policy, long tickMillis) {
    this.policy = policy;
    this.grid = new TickGrid(tickMillis);
  }

  static HaircutRun of(Policy policy) {
    return new HaircutRun(policy, 250);
  }

  /** Lets time pass to the tick that contains a time, then hands in measures. */
  HaircutRun give(long timeMillis, Risks risks) {
    long end = grid.endOf(timeMillis);
    passTo(end - grid.tickMillis());
    tick(end, List.of(risks.at(end)));
    return this;
  }

  /** The same, after the market has told something. */
  HaircutRun give(RandomStreams.Input input) {
    passTo(grid.endOf(input.timeMillis()) - grid.tickMillis());
    return told(input.market()).give(input.timeMillis(), input.risks());
  }

  /** From now on the market tells this. */
  HaircutRun told(HaircutMarket says) {
    market = says.context();
    return this;
  }

  /** Lets time pass up to and including the tick that contains a time. */
  HaircutRun passTo(long timeMillis) {
    long end = grid.endOf(timeMillis);
    while (grid.roundUp(deadlineMillis) <= end) {
      tick(grid.roundUp(deadlineMillis), List.of());
    }
    return this;
  }

  /** Asks for a tick in which nothing happens, as another clock record would. */
  HaircutRun ask(long timeMillis) {
    passTo(timeMillis);
    if (state != null) {
      tick(grid.endOf(timeMillis), List.of());
    }
    return this;
  }

  /** From now on an operator has pinned haircuts. */
  HaircutRun pinned(int initialBps, int maintenanceBps, boolean atLeast) {
    overrides = new OverridesInForce(List.of(Overrides.pin(initialBps, maintenanceBps, atLeast)));
    return this;
  }

  /** From now on the orders of operators are these. */
  HaircutRun ordered(OperatorOverride... orders) {
    overrides = new OverridesInForce(List.of(orders));
    return this;
  }

  /** From now on nobody has. */
  HaircutRun unpinned() {
    overrides = OverridesInForce.NONE;
    return this;
  }

  private void tick(long endMillis, List<AssetRisk> inputs) {
    Step<HaircutState, HaircutRecord> step =
        engine.step(
            state,
            new Tick<>(
                "BTC", endMillis, grid, inputs, policy, QuoteRates.UNKNOWN, overrides, market));
    state = step.state();
    records.addAll(step.outputs());
    if (step.deadlineMillis() <= endMillis) {
      throw new AssertionError("deadline " + step.deadlineMillis() + " is not after " + endMillis);
    }
    deadlineMillis = step.deadlineMillis();
  }

  HaircutState state() {
    return state;
  }

  List<HaircutRecord> records() {
    return records;
  }

  List<HaircutDecision> decisions() {
    return records.stream().map(HaircutRecord::decision).toList();
  }

  HaircutDecision last() {
    return records.get(records.size() - 1).decision();
  }

  int initialBps() {
    return last().initial().bps();
  }

  int maintenanceBps() {
    return last().maintenance().bps();
  }
}

package io.firebreak.backtest;

import io.firebreak.control.OverridesInForce;
import io.firebreak.haircut.HaircutEngine;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.HaircutState;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.HaircutDecision;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import java.util.List;

/**
 * The engines that run live, fed with the hourly closes of one asset: a tick for each close and for
 * each deadline on the way.
 */
final class LiveEngines {
  private final HaircutEngine haircuts = new HaircutEngine();
  private final LiveMeasures measures;
  private final String asset;
  private final Policy policy;
  private final TailHistory pool;

  private HaircutState posted;
  private long deadlineMillis = Step.NO_DEADLINE;
  private HaircutDecision decision;

  /**
   * Engines that have seen nothing.
   *
   * @param pool what mature assets know of tails, over time
   */
  LiveEngines(String asset, Policy policy, TailHistory pool) {
    this.asset = asset;
    this.policy = policy;
    this.pool = pool;
    measures = new LiveMeasures(asset, policy);
  }

  /**
   * Lets time pass and hands in a close.
   *
   * @param knownMillis when the hour is over
   * @param close price in the quote asset, NaN where the hour has none
   * @return the newest decision, null before the first close
   */
  HaircutDecision next(long knownMillis, double close) {
    long end = LiveMeasures.GRID.endOf(knownMillis);
    while (Math.min(measures.silentMillis(), deadlineMillis) < end) {
      pass(LiveMeasures.GRID.roundUp(Math.min(measures.silentMillis(), deadlineMillis)));
    }
    if (!Double.isNaN(close)) {
      askForADecision();
      decide(end, measures.close(knownMillis, close));
    }
    return decision;
  }

  /** A tick without a close. */
  private void pass(long end) {
    decide(end, measures.silentMillis() <= end ? measures.silence(end) : List.of());
  }

  private void decide(long end, List<AssetRisk> seen) {
    if (seen.isEmpty() && deadlineMillis > end) {
      return;
    }
    Step<HaircutState, HaircutRecord> step = haircuts.step(posted, at(end, seen));
    posted = step.state();
    deadlineMillis = LiveMeasures.GRID.roundUp(step.deadlineMillis());
    if (!step.outputs().isEmpty()) {
      decision = step.outputs().get(step.outputs().size() - 1).decision();
    }
  }

  /**
   * A tick that changes nothing posted says nothing of the layers below it. Half of the validity is
   * made to be over, so that it refreshes the decision: that moves no haircut.
   */
  private void askForADecision() {
    if (posted != null) {
      posted =
          new HaircutState(
              posted.risk(),
              posted.memory(),
              posted.initial(),
              posted.maintenance(),
              posted.decidedMillis() - policy.haircut().validMillis(),
              posted.sequence(),
              posted.initialCycle(),
              posted.maintenanceCycle());
    }
  }

  private Tick<AssetRisk> at(long end, List<AssetRisk> inputs) {
    return new Tick<>(
        asset,
        end,
        LiveMeasures.GRID,
        inputs,
        policy,
        QuoteRates.UNKNOWN,
        OverridesInForce.NONE,
        pool.before(end)::value);
  }
}

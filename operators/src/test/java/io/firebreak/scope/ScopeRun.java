package io.firebreak.scope;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TickGrid;
import java.util.ArrayList;
import java.util.List;

/** One engine under test, one key, ticks of 250 ms under policy 0. */
final class ScopeRun<S, I, O> {
  private final TickEngine<S, I, O> engine;
  private final String key;
  private final List<O> all = new ArrayList<>();
  private S state;

  ScopeRun(TickEngine<S, I, O> engine, String key) {
    this.engine = engine;
    this.key = key;
  }

  @SafeVarargs
  final List<O> at(long timeMillis, I... inputs) {
    TickGrid grid = new TickGrid(250);
    List<I> ordered = new ArrayList<>();
    for (I input : inputs) {
      ordered.add(input);
    }
    Tick<I> tick =
        new Tick<>(key, grid.endOf(timeMillis), grid, ordered, Policy.v0(), QuoteRates.UNKNOWN);
    Step<S, O> step = engine.step(state, tick);
    state = step.state();
    all.addAll(step.outputs());
    return step.outputs();
  }

  S state() {
    return state;
  }

  List<O> all() {
    return all;
  }

  static StressEvent severity(String asset, double score) {
    return letter(asset, StressKind.SEVERITY, score, 1_000_000);
  }

  static StressEvent letter(String asset, StressKind kind, double score, double depthUsd) {
    return new StressEvent(
        asset,
        0,
        kind,
        score,
        Double.NaN,
        Double.NaN,
        score,
        Double.NaN,
        2,
        true,
        depthUsd,
        100,
        true,
        0,
        1,
        "",
        1,
        0.02);
  }
}

package io.firebreak.breaker;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverridesInForce;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.OverrideNotice;
import io.firebreak.policy.Policy;
import io.firebreak.tick.QuoteRates;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickGrid;
import java.util.ArrayList;
import java.util.List;

/** One breaker under test: asked where it has input, and at its own deadlines in between. */
final class BreakerRun {
  private final CircuitBreakerEngine engine;
  private final List<BreakerRecord> records = new ArrayList<>();
  private final TickGrid grid;
  private final Policy policy;
  private final List<OperatorOverride> orders = new ArrayList<>();
  private BreakerStatus status;
  private int asked;

  BreakerRun(Policy policy, long tickMillis) {
    this(policy, tickMillis, ReopenJitter.NONE);
  }

  BreakerRun(Policy policy, long tickMillis, ReopenJitter jitter) {
    engine = new CircuitBreakerEngine(jitter);
    this.policy = policy;
    this.grid = new TickGrid(tickMillis);
  }

  BreakerRun(Policy policy) {
    this(policy, 250);
  }

  /** Deadlines before the tick, then the tick with its inputs. */
  BreakerRun at(long timeMillis, BreakerInput... inputs) {
    long end = grid.endOf(timeMillis);
    until(end - 1);
    ask(end, List.of(inputs));
    return this;
  }

  /** All deadlines up to a time. */
  BreakerRun until(long timeMillis) {
    while (status != null && status.deadlineMillis() <= timeMillis) {
      ask(status.deadlineMillis(), List.of());
    }
    return this;
  }

  /** From now on an operator's order is in the timeline; its notice comes when it begins. */
  BreakerRun order(OperatorOverride order) {
    orders.add(order);
    return at(
        order.fromMillis(), BreakerInput.of(new OverrideNotice("BTC", order.fromMillis(), 1)));
  }

  private void ask(long end, List<BreakerInput> inputs) {
    asked++;
    Step<BreakerStatus, BreakerRecord> step =
        engine.step(
            status,
            new Tick<>("BTC", end, grid, inputs, policy, QuoteRates.UNKNOWN, inForceAt(end)));
    status = step.state();
    records.addAll(step.outputs());
  }

  private OverridesInForce inForceAt(long timeMillis) {
    return new OverridesInForce(orders.stream().filter(o -> o.inForceAt(timeMillis)).toList());
  }

  /** Goes on from another status. */
  void restore(BreakerStatus restored) {
    status = restored;
  }

  BreakerState state() {
    return status.state();
  }

  BreakerStatus status() {
    return status;
  }

  List<BreakerRecord> records() {
    return records;
  }

  List<BreakerSignal> signals() {
    return records.stream().map(BreakerRecord::signal).toList();
  }

  BreakerSignal last() {
    return records.get(records.size() - 1).signal();
  }

  int asked() {
    return asked;
  }

  /** Time and new state of each transition and stage. */
  List<String> course() {
    return signals().stream()
        .filter(signal -> signal.from() != signal.to())
        .map(signal -> signal.eventTimeMillis() + " " + signal.to())
        .toList();
  }
}

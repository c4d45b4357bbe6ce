package io.firebreak.tick;

import java.io.Serializable;

/**
 * The rule of one stage: a pure function of state, inputs, event time and policy.
 *
 * <p>The same engine runs inside the Flink function, in a backtest and beside the simulated market.
 * It is called once for each tick in which the key has input, and for the tick that contains its
 * deadline; ticks in between must not make a difference.
 *
 * @param <S> state of one key, a flat public record
 * @param <I> input
 * @param <O> output
 */
public interface TickEngine<S, I, O> extends Serializable {

  /**
   * Decides one tick.
   *
   * @param state state of the key, null for a key that has never been seen
   * @param tick the tick
   */
  Step<S, O> step(S state, Tick<I> tick);
}

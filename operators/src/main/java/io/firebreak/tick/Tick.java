package io.firebreak.tick;

import io.firebreak.control.OverridesInForce;
import io.firebreak.policy.Policy;
import java.util.List;

/**
 * One tick of one key, ready to be decided.
 *
 * @param key the key
 * @param endMillis last event time of the tick, the time of the decision
 * @param grid tick length
 * @param inputs what came in the tick, in the total order of the stage; empty for a deadline
 * @param policy the policy in force for the key at the end of the tick
 * @param rates prices of the quote assets as of the tick before
 * @param overrides what operators have ordered for the key
 * @param market measures of the whole market as of the tick before
 */
public record Tick<I>(
    String key,
    long endMillis,
    TickGrid grid,
    List<I> inputs,
    Policy policy,
    QuoteRates rates,
    OverridesInForce overrides,
    MarketContext market) {

  /** A tick in a market that nobody has measured. */
  public Tick(
      String key,
      long endMillis,
      TickGrid grid,
      List<I> inputs,
      Policy policy,
      QuoteRates rates,
      OverridesInForce overrides) {
    this(key, endMillis, grid, inputs, policy, rates, overrides, MarketContext.UNKNOWN);
  }

  /** A tick for which nobody has ordered anything. */
  public Tick(
      String key, long endMillis, TickGrid grid, List<I> inputs, Policy policy, QuoteRates rates) {
    this(key, endMillis, grid, inputs, policy, rates, OverridesInForce.NONE);
  }
}

package io.firebreak.tick;

import io.firebreak.policy.Policy;
import java.util.List;

/** Ticks of a quarter of a second under the shipped policy. */
public final class Ticks {
  /** The grid of all ticks made here. */
  public static final TickGrid GRID = new TickGrid(250);

  private Ticks() {}

  /** The tick that contains a time, without quote rates. */
  public static <I> Tick<I> at(long timeMillis, List<I> inputs) {
    return at(timeMillis, inputs, QuoteRates.UNKNOWN);
  }

  /** The tick that contains a time. */
  public static <I> Tick<I> at(long timeMillis, List<I> inputs, QuoteRates rates) {
    return new Tick<>("BTC", GRID.endOf(timeMillis), GRID, inputs, Policy.v0(), rates);
  }
}

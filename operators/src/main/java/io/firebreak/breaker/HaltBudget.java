package io.firebreak.breaker;

import io.firebreak.policy.BreakerPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a breaker may still halt: at most {@code haltBudgetMillis} in any rolling hour (methods
 * 6.8, rule 8), and only after it has been re-armed.
 *
 * @param armed false from a halt, or from the refusal of one, until the breaker has been at or
 *     below RESTRICT
 * @param halts halts that reach into the last hour, oldest first; fewer than 100, as a halt and its
 *     reopening take at least 40 s
 */
public record HaltBudget(boolean armed, List<HaltInterval> halts) {
  /** Nothing is used. */
  public static final HaltBudget FULL = new HaltBudget(true, List.of());

  /** The rolling window, in milliseconds. */
  public static final long WINDOW_MILLIS = 3_600_000;

  /** A shorter rest counts as used up: venues cannot follow a halt of an instant. */
  public static final long SHORTEST_MILLIS = 10_000;

  /** The same budget, armed or not. */
  HaltBudget armed(boolean nowArmed) {
    return new HaltBudget(nowArmed, halts);
  }

  /** The budget after a halt; what has left the window is forgotten. */
  HaltBudget spent(HaltInterval halt) {
    List<HaltInterval> kept = new ArrayList<>();
    for (HaltInterval past : halts) {
      if (past.endMillis() > halt.endMillis() - WINDOW_MILLIS) {
        kept.add(past);
      }
    }
    kept.add(halt);
    return new HaltBudget(armed, List.copyOf(kept));
  }

  /** Halted time in the hour before a moment, in milliseconds. */
  long usedMillis(long timeMillis) {
    return halts.stream().mapToLong(halt -> halt.millisAfter(timeMillis - WINDOW_MILLIS)).sum();
  }

  /**
   * Length of a halt that begins now, in whole ticks: the longest halt rounded up, or what is left
   * of the budget rounded down, so that the budget is never exceeded; 0 where it is used up.
   */
  long grantMillis(BreakerMoment now) {
    BreakerPolicy policy = now.policy();
    long tick = now.grid().tickMillis();
    long longest = now.after(policy.haltMaxMillis()) - now.endMillis();
    long left = (policy.haltBudgetMillis() - usedMillis(now.endMillis())) / tick * tick;
    long granted = Math.min(longest, left);
    return granted < SHORTEST_MILLIS ? 0 : granted;
  }
}

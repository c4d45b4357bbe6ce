package io.firebreak.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How collateral of one class is sold when a position is liquidated.
 *
 * @param bonusBps liquidation bonus and fee that come off the proceeds, in [0, 2000]
 * @param participation share of the traded volume that a sale may be, in [0.01, 0.5]
 * @param tierBoundsUsd upper ends of the size tiers, USD, rising; a last tier without an end
 *     follows. At most 7, in [1, 1e12]; none for one tier of all sizes.
 */
public record LiquidationTerms(int bonusBps, double participation, List<Double> tierBoundsUsd)
    implements Serializable {
  private static final int MOST_BOUNDS = 7;

  /** Terms of before there were tiers have one. */
  public LiquidationTerms {
    tierBoundsUsd = tierBoundsUsd == null ? List.of() : tierBoundsUsd;
  }

  /** One tier, no bonus, a tenth of the volume: the terms of before there were any. */
  public static LiquidationTerms plain() {
    return new LiquidationTerms(0, 0.1, List.of());
  }

  /** Lower ends of the tiers, USD, ascending from 0. */
  public List<Double> lowerEndsUsd() {
    List<Double> ends = new ArrayList<>(List.of(0.0));
    ends.addAll(tierBoundsUsd);
    return ends;
  }

  void check(String at, Violations violations) {
    violations.range(at + "bonusBps", bonusBps, 0, 2_000);
    violations.range(at + "participation", participation, 0.01, 0.5);
    violations.that(
        tierBoundsUsd.size() <= MOST_BOUNDS && rising(),
        at + "tierBoundsUsd",
        tierBoundsUsd,
        "at most " + MOST_BOUNDS + " rising amounts in [1, 1e12] USD");
  }

  private boolean rising() {
    double below = 0;
    for (double bound : tierBoundsUsd) {
      if (!(bound >= 1 && bound <= 1e12 && bound > below)) {
        return false;
      }
      below = bound;
    }
    return true;
  }
}

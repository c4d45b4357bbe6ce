package io.firebreak.stress;

import io.firebreak.model.StressEvent;
import io.firebreak.model.StressKind;
import io.firebreak.policy.ContagionPolicy;
import io.firebreak.tick.Step;
import io.firebreak.tick.Tick;
import io.firebreak.tick.TickEngine;
import java.util.List;

/**
 * Sums up the letters of all assets by scope: the cluster, and each group, which is the class that
 * the haircut policy gives an asset. ASSET_STRESS tells of each asset that comes under stress, at
 * most once per {@code holdMillis}; MARKET_STRESS, while enough of them are at once, at most once
 * per {@code repeatMillis}. One key takes all assets, so it reads the sparse letters and never
 * ticks. O(n log n) per tick in the number of assets.
 */
public final class ScopeStressEngine
    implements TickEngine<ScopeStressState, StressEvent, StressEvent> {
  private static final long serialVersionUID = 1;

  /** The key that takes all letters, and the scope of all assets. */
  public static final String CLUSTER = "cluster";

  /** Assets remembered; beyond, the one that was heard longest ago makes room. */
  public static final int MAX_ASSETS = 256;

  /** Whether the letter says anything about a scope. */
  public static boolean takes(StressKind kind) {
    return stresses(kind) || kind == StressKind.SIGHTED || kind == StressKind.BLIND;
  }

  private static boolean stresses(StressKind kind) {
    return kind == StressKind.PRICE_DROP
        || kind == StressKind.FLASH_FALL
        || kind == StressKind.LIQUIDATION_BURST;
  }

  /** A drop or a burst is stress only where the score says so: alone it is daily business. */
  static boolean stresses(StressEvent letter, ContagionPolicy policy) {
    return stresses(letter.kind())
        && (letter.kind() == StressKind.FLASH_FALL || letter.score() >= policy.score());
  }

  @Override
  public Step<ScopeStressState, StressEvent> step(ScopeStressState before, Tick<StressEvent> tick) {
    if (tick.inputs().isEmpty()) {
      return new Step<>(before, List.of(), Step.NO_DEADLINE);
    }
    ScopeStressWork work = new ScopeStressWork(before, tick);
    tick.inputs().forEach(work::hear);
    work.judge();
    return new Step<>(work.state(), work.sent(), Step.NO_DEADLINE);
  }
}

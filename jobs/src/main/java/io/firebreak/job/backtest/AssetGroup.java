package io.firebreak.job.backtest;

import io.firebreak.policy.Policy;
import java.util.Set;

/** Assets that are pooled together: a peg breaks where a price moves. */
public enum AssetGroup {
  /** Assets without a peg. */
  FREE("all but stablecoins and fiat"),
  /** Stablecoins and fiat. */
  PEGGED("stablecoins and fiat");

  private static final Set<String> PEGGED_CLASSES = Set.of("stable", "fiat");

  private final String words;

  AssetGroup(String words) {
    this.words = words;
  }

  /** What it is called in results. */
  public String words() {
    return words;
  }

  /** The group of an asset by its class. */
  static AssetGroup of(String asset, Policy policy) {
    String name =
        policy.haircut().assetClasses().getOrDefault(asset, policy.haircut().defaultClass());
    return PEGGED_CLASSES.contains(name) ? PEGGED : FREE;
  }
}

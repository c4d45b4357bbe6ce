package io.firebreak.policy;

import java.io.Serializable;

/**
 * When a fall spreads. Each threshold is reached at {@code >=}.
 *
 * @param venueFallBps one venue alone below the others, in [10, 5000] bps
 * @param globalFallBps the majority's price below its fifteen-minute anchor, in [10, 9000] bps
 * @param assets assets of a scope under stress at once, in [2, 256]
 * @param share share of the assets of the scope that can be seen, in [0, 1]
 * @param holdMillis an asset stays under stress this long after its last letter of stress, in
 *     [1000, 3600000] ms
 * @param score cascade score that makes a price drop or a liquidation burst stress, in [0, 100]; a
 *     fall at speed is stress by itself
 */
public record ContagionPolicy(
    double venueFallBps,
    double globalFallBps,
    int assets,
    double share,
    long holdMillis,
    double score)
    implements Serializable {

  static ContagionPolicy defaults() {
    return new ContagionPolicy(150, 300, 3, 0.3, 300_000, 40);
  }

  void check(Violations violations) {
    violations.range("stress.contagion.venueFallBps", venueFallBps, 10, 5_000);
    violations.range("stress.contagion.globalFallBps", globalFallBps, 10, 9_000);
    violations.range("stress.contagion.assets", assets, 2, 256);
    violations.range("stress.contagion.share", share, 0, 1);
    violations.range("stress.contagion.holdMillis", holdMillis, 1_000, 3_600_000);
    violations.range("stress.contagion.score", score, 0, 100);
  }
}

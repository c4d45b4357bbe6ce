package io.firebreak.stress;

import io.firebreak.model.AssetRisk;
import io.firebreak.model.StressKind;
import io.firebreak.policy.CrashPolicy;

/**
 * A fall at speed that may yet be made good.
 *
 * @param fallMillis end of the last tick in which the price fell at speed
 * @param highUsd where it fell from
 * @param lowUsd lowest price since
 */
public record FlashMemory(long fallMillis, double highUsd, double lowUsd) {

  /** The memory after a tick; null while there is no fall to remember. */
  static FlashMemory after(
      FlashMemory before, AssetRisk risk, boolean falling, CrashPolicy policy) {
    long now = risk.eventTimeMillis();
    double price = risk.priceUsd();
    if (falling) {
      double high = price / (1 - risk.fall().within5m());
      return before == null
          ? new FlashMemory(now, high, price)
          : new FlashMemory(now, Math.max(high, before.highUsd), Math.min(price, before.lowUsd));
    }
    if (before == null || now - before.fallMillis >= policy.recoveryMillis()) {
      return null;
    }
    return new FlashMemory(before.fallMillis, before.highUsd, Math.min(price, before.lowUsd));
  }

  /** How much of the fall has been made good, against what makes a recovery. */
  Judgement recovery(double priceUsd, CrashPolicy policy) {
    double share = (priceUsd - lowUsd) / (highUsd - lowUsd);
    return new Judgement(
        StressKind.PRICE_RECOVERY,
        share >= policy.recoveryShare(),
        share,
        lowUsd,
        policy.recoveryShare());
  }
}

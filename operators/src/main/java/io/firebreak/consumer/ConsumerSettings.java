package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import java.util.Set;

/**
 * What a consumer is and can.
 *
 * @param table what counts without a guard
 * @param abilities the actions that it can do; every consumer can refuse new leverage
 */
public record ConsumerSettings(StaticTable table, Set<BreakerAction> abilities) {

  public ConsumerSettings {
    abilities = Set.copyOf(abilities);
    if (!abilities.contains(BreakerAction.REFUSE_NEW_LEVERAGE)) {
      throw new IllegalArgumentException(
          "abilities must hold REFUSE_NEW_LEVERAGE, the last fallback, was " + abilities);
    }
  }

  /** A venue: it can do everything. */
  public static ConsumerSettings of(StaticTable table) {
    return new ConsumerSettings(table, Set.of(BreakerAction.values()));
  }

  /** What this consumer does for an action: the action, its fallback, or the last fallback. */
  BreakerAction doable(BreakerAction action, BreakerAction fallback) {
    if (does(action)) {
      return action;
    }
    return does(fallback) ? fallback : BreakerAction.REFUSE_NEW_LEVERAGE;
  }

  private boolean does(BreakerAction action) {
    return action == BreakerAction.NONE
        || action == BreakerAction.OBSERVE
        || abilities.contains(action);
  }
}

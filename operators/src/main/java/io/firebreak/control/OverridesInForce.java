package io.firebreak.control;

import java.util.List;

/**
 * The overrides that concern one key at one tick.
 *
 * @param orders in the order of their sequences
 */
public record OverridesInForce(List<OperatorOverride> orders) {
  /** Nobody has ordered anything. */
  public static final OverridesInForce NONE = new OverridesInForce(List.of());

  /** The order to halt, null where there is none or a newer one releases. */
  public OperatorOverride halt() {
    return newestOfBreaker(OverrideAction.HALT);
  }

  /** The order to release, null where there is none or a newer one halts. */
  public OperatorOverride release() {
    return newestOfBreaker(OverrideAction.RELEASE);
  }

  /** The newest order to halt or release, null where there is none. */
  public OperatorOverride ofBreaker() {
    return newest(List.of(OverrideAction.HALT, OverrideAction.RELEASE));
  }

  /** The newest pin, null where there is none. */
  public OperatorOverride pin() {
    return newest(List.of(OverrideAction.PIN));
  }

  /** Every pin, in the order of their sequences. */
  public List<OperatorOverride> pins() {
    return orders.stream().filter(order -> order.action() == OverrideAction.PIN).toList();
  }

  /** What is pinned of the initial haircut. */
  public PinnedHaircut initialPin() {
    return PinnedHaircut.of(pins(), OperatorOverride::initialBps);
  }

  /** What is pinned of the maintenance haircut. */
  public PinnedHaircut maintenancePin() {
    return PinnedHaircut.of(pins(), OperatorOverride::maintenanceBps);
  }

  /** Alerts are not told. */
  public boolean muted() {
    return newest(List.of(OverrideAction.MUTE)) != null;
  }

  private OperatorOverride newestOfBreaker(OverrideAction action) {
    OperatorOverride order = ofBreaker();
    return order != null && order.action() == action ? order : null;
  }

  private OperatorOverride newest(List<OverrideAction> actions) {
    for (int i = orders.size() - 1; i >= 0; i--) {
      if (actions.contains(orders.get(i).action())) {
        return orders.get(i);
      }
    }
    return null;
  }
}

package io.firebreak.consumer;

import io.firebreak.model.BreakerAction;
import io.firebreak.model.Permission;

/**
 * Whether an operation may be done.
 *
 * @param permission what becomes of it
 * @param because the action that decides it, {@code NONE} where none touches it
 * @param scope scope that asks for that action, empty where none does
 * @param fraction most of a customer's collateral in each interval where withdrawals are LIMITED,
 *     NaN where it is not known or not about withdrawals; the limit of liquidations is {@link
 *     GuardConsumer#paceUsdPerInterval}
 * @param intervalMillis length of the interval, 0 without one
 * @param basis what the answer stands on
 */
public record OperationAnswer(
    Permission permission,
    BreakerAction because,
    String scope,
    double fraction,
    long intervalMillis,
    Basis basis) {

  /** Nothing touches the operation. */
  static OperationAnswer allowed(Basis basis) {
    return new OperationAnswer(Permission.ALLOWED, BreakerAction.NONE, "", Double.NaN, 0, basis);
  }

  /** The stricter of two, this one where they are alike, on the weaker basis. */
  OperationAnswer stricter(OperationAnswer other) {
    int order = other.permission.compareTo(permission);
    boolean tighter = other.fraction < fraction || Double.isNaN(fraction);
    OperationAnswer strict = order > 0 || (order == 0 && tighter) ? other : this;
    // Two that only allow say nothing of each other's scope.
    OperationAnswer kept = strict.permission == Permission.ALLOWED ? this : strict;
    return new OperationAnswer(
        kept.permission,
        kept.because,
        kept.scope,
        kept.fraction,
        kept.intervalMillis,
        basis.weaker(other.basis));
  }
}

package io.firebreak.control;

import java.util.List;

/**
 * An override that somebody wants in force.
 *
 * @param action what is ordered, null where unreadable
 * @param scope scope id
 * @param operator who orders it
 * @param reason why
 * @param fromMillis event time from which it is wanted, {@link Long#MIN_VALUE} for as soon as
 *     possible
 * @param ttlMillis how long
 * @param initialBps pinned initial haircut, {@link OperatorOverride#UNPINNED} for none
 * @param maintenanceBps pinned maintenance haircut, {@link OperatorOverride#UNPINNED} for none
 * @param atLeast a pin is a lower bound only
 * @param errors everything that is wrong with the document
 */
public record OverrideProposal(
    OverrideAction action,
    String scope,
    String operator,
    String reason,
    long fromMillis,
    long ttlMillis,
    int initialBps,
    int maintenanceBps,
    boolean atLeast,
    List<String> errors) {

  /**
   * It makes the guard less strict, or may. A halt and a lower bound of a haircut do not: bounds in
   * force are combined by maximum. An exact pin may, as it takes the place of those before it.
   */
  public boolean loosens() {
    return !(action == OverrideAction.HALT || (action == OverrideAction.PIN && atLeast));
  }
}

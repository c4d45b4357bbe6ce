package io.firebreak.model;

/**
 * What each action does to each operation: the whole of it, so that a consumer can show that no
 * operation was forgotten. Deposits, repayments, reductions and cancels are allowed under all of
 * them; liquidations are never on while these are off.
 */
public final class OperationTable {
  private OperationTable() {}

  /** What becomes of an operation under an action alone. */
  public static Permission permission(BreakerAction action, Operation operation) {
    if (operation.alwaysAllowed()) {
      return Permission.ALLOWED;
    }
    return switch (action) {
      case NONE, OBSERVE, WIDEN_BAND -> Permission.ALLOWED;
      case CAP_WITHDRAWALS -> only(Operation.WITHDRAW, operation, Permission.LIMITED);
      case REFUSE_NEW_LEVERAGE -> leverage(operation);
      case PACE_LIQUIDATIONS -> only(Operation.LIQUIDATE, operation, Permission.LIMITED);
      case REOPEN_STAGED ->
          only(Operation.LIQUIDATE, operation, Permission.LIMITED).stricter(leverage(operation));
      // What leaves the venue is capped and not refused: a pause must not hold funds hostage.
      case PAUSE -> operation == Operation.WITHDRAW ? Permission.LIMITED : Permission.REFUSED;
    };
  }

  private static Permission leverage(Operation operation) {
    return operation == Operation.BORROW || operation == Operation.OPEN
        ? Permission.REFUSED
        : Permission.ALLOWED;
  }

  private static Permission only(Operation touched, Operation operation, Permission permission) {
    return operation == touched ? permission : Permission.ALLOWED;
  }
}

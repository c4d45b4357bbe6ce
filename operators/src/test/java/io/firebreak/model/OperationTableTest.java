package io.firebreak.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each action does to each operation. */
class OperationTableTest {

  @ParameterizedTest
  @EnumSource(BreakerAction.class)
  void neverTouchesWhatPreventsALiquidation(BreakerAction action) {
    for (Operation operation : Operation.values()) {
      if (operation.alwaysAllowed()) {
        assertThat(OperationTable.permission(action, operation)).isEqualTo(Permission.ALLOWED);
      }
    }
  }

  @Test
  void whereLiquidationsAreRefusedNoLeverageIsAdded() {
    for (BreakerAction action : BreakerAction.values()) {
      if (OperationTable.permission(action, Operation.LIQUIDATE) == Permission.REFUSED) {
        assertThat(OperationTable.permission(action, Operation.BORROW))
            .isEqualTo(Permission.REFUSED);
      }
    }
  }

  @Test
  void nothingRefusesWithdrawalsAltogether() {
    for (BreakerAction action : BreakerAction.values()) {
      assertThat(OperationTable.permission(action, Operation.WITHDRAW))
          .isNotEqualTo(Permission.REFUSED);
    }
  }
}

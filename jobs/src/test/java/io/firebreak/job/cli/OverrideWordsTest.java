package io.firebreak.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.OperatorOverride;
import io.firebreak.control.OverrideAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverrideWordsTest {
  @Test
  void pinSaysThePinnedHaircutInPercentAndNothingOfTheOther() {
    assertThat(OverrideWords.of(override(OverrideAction.PIN, 1_550, true)))
        .isEqualTo(
            "pin asset:BTC initial haircut at least 15.50 % for 1 h 30 min,"
                + " until 1970-01-01T01:30:00Z, ordered by Ann: drill");
  }

  @Test
  void haltSaysNoHaircut() {
    assertThat(OverrideWords.of(override(OverrideAction.HALT, OperatorOverride.UNPINNED, false)))
        .startsWith("halt asset:BTC for 1 h 30 min,");
  }

  private static OperatorOverride override(OverrideAction action, int initial, boolean atLeast) {
    return new OperatorOverride(
        1,
        action,
        "asset:BTC",
        List.of("BTC"),
        "Ann",
        "drill",
        0,
        5_400_000,
        initial,
        OperatorOverride.UNPINNED,
        atLeast);
  }
}

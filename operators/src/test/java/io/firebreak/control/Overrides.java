package io.firebreak.control;

import java.util.List;

/** Overrides as tests need them, for BTC. */
public final class Overrides {
  private Overrides() {}

  public static OperatorOverride of(
      OverrideAction action, long sequence, long fromMillis, long untilMillis) {
    return new OperatorOverride(
        sequence,
        action,
        "asset:BTC",
        List.of("BTC"),
        "Eve",
        "drill",
        fromMillis,
        untilMillis,
        OperatorOverride.UNPINNED,
        OperatorOverride.UNPINNED,
        false);
  }

  public static OperatorOverride pin(int initialBps, int maintenanceBps, boolean atLeast) {
    return new OperatorOverride(
        1,
        OverrideAction.PIN,
        "asset:BTC",
        List.of("BTC"),
        "Eve",
        "drill",
        0,
        Long.MAX_VALUE,
        initialBps,
        maintenanceBps,
        atLeast);
  }
}

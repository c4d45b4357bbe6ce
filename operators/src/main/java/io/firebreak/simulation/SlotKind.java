package io.firebreak.simulation;

/** What an event slot of a step becomes; at equal times slots follow in the order of the codes. */
enum SlotKind {
  REQUOTE(0),
  SNAPSHOT(1),
  TRADE(2),
  LIQUIDATION(3),
  /** The print of a liquidation on the public trade feed. */
  FORCED_TRADE(4),
  VOLATILITY_INDEX(5),
  ORACLE_PRICE(6),
  LADDER(7),
  HEARTBEAT(8);

  private static final SlotKind[] BY_CODE = values();

  private final int code;

  SlotKind(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static SlotKind of(int code) {
    return BY_CODE[code];
  }
}

package io.firebreak.haircut;

import io.firebreak.model.HaircutDrivers;

/** Which step decides what is posted: the last one that changes it. */
enum BindingTerm {
  /** Speed limits, hysteresis or the minimum step. */
  LIMIT,
  /** The highest haircut. */
  CAP,
  /** One venue is at fault. */
  VENUE_FAULT,
  /** The distance between the two haircuts. */
  GAP,
  /** The static schedule of a young or blind asset. */
  COLD_START,
  /** Broken peg, debt in another asset, or the issuer. */
  WRONG_WAY,
  /** The class floor. */
  FLOOR,
  /** Liquidations would make the pool worse. */
  TOXICITY,
  /** What a liquidation loses. */
  LIQUIDATION;

  static BindingTerm of(HaircutDrivers drivers) {
    if (drivers.limit() != 0) {
      return LIMIT;
    } else if (drivers.cap() != 0) {
      return CAP;
    } else if (drivers.venueFault() != 0) {
      return VENUE_FAULT;
    } else if (drivers.gap() != 0) {
      return GAP;
    } else if (drivers.coldStart() != 0) {
      return COLD_START;
    }
    return ofModel(drivers);
  }

  private static BindingTerm ofModel(HaircutDrivers drivers) {
    if (drivers.wrongWay() != 0) {
      return WRONG_WAY;
    } else if (drivers.floor() != 0) {
      return FLOOR;
    }
    return drivers.toxicity() != 0 ? TOXICITY : LIQUIDATION;
  }
}

package io.firebreak.model;

/** What an instrument is to its collateral asset. */
public enum InstrumentRole {
  SPOT,
  PERPETUAL,
  FUTURE,
  /** A mark or index price: a price without trades or depth. */
  MARK,
  OPTION,
  /** An implied-volatility index. */
  VOLATILITY_INDEX,
  ORACLE,
  /** A lending protocol: liquidations and exposures. */
  LENDING,
  POOL
}

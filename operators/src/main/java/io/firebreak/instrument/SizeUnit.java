package io.firebreak.instrument;

/** What one unit of a published size is. */
public enum SizeUnit {
  /** One unit of the base asset. */
  BASE,
  /** One contract: {@link Instrument#contractSize} base units, or quote units if inverse. */
  CONTRACTS,
  /** One unit of the quote asset, which is USD in inverse contracts. */
  QUOTE_USD
}

package io.firebreak.tick;

/** Prices of quote assets in USD, as of the tick before the one that is being decided. */
@FunctionalInterface
public interface QuoteRates {
  /** Nothing is measured. */
  QuoteRates UNKNOWN = asset -> Double.NaN;

  /** USD for one unit of the quote asset, NaN where it has never been measured. */
  double usdPerUnit(String asset);
}

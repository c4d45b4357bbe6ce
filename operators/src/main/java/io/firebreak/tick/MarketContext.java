package io.firebreak.tick;

/** Measures of the whole market by name, as of the tick before the one that is being decided. */
@FunctionalInterface
public interface MarketContext {
  /** Nothing is measured. */
  MarketContext UNKNOWN = name -> Double.NaN;

  /** The measure of that name, NaN where it has never been measured. */
  double value(String name);
}

package io.firebreak.instrument;

/** How a venue writes an implied volatility. */
public enum VolatilityScale {
  /** 0.38 is 38 % a year. */
  FRACTION,
  /** 62.89 is 62.89 % a year. */
  PERCENT,
  /** Not told; a number alone does not tell either, because 1.5 may be both. */
  UNKNOWN;

  /** The annualised volatility as a fraction; NaN where the scale or the value is unknown. */
  public double fraction(double published) {
    return switch (this) {
      case FRACTION -> published;
      case PERCENT -> published / 100;
      case UNKNOWN -> Double.NaN;
    };
  }
}

package io.firebreak.consolidation;

import io.firebreak.policy.ConsolidationPolicy;
import io.firebreak.tick.QuoteRates;

/** USD for one unit of a quote asset: measured, or the declared prior, or not known. */
public final class QuoteConversion {
  private static final String USD = "USD";

  private QuoteConversion() {}

  /** The rate to use; NaN where there is neither a measurement nor a declared par. */
  public static double usdPerUnit(String quote, QuoteRates rates, ConsolidationPolicy policy) {
    if (USD.equals(quote)) {
      return 1;
    }
    double measured = rates.usdPerUnit(quote);
    if (!Double.isNaN(measured)) {
      return measured;
    }
    return policy.parAssets().contains(quote) ? 1 : Double.NaN;
  }

  /** Whether the rate is measured, or the quote is USD itself. */
  public static boolean measured(String quote, QuoteRates rates) {
    return USD.equals(quote) || !Double.isNaN(rates.usdPerUnit(quote));
  }
}

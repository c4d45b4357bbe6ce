package io.firebreak.option;

/**
 * Options that are quoted and settled in the coin itself, as on Deribit and OKX.
 *
 * <p>The payoff in coin is max(w (S - K), 0) / S. Without interest in the coin its price is the
 * price in USD over the forward (Alexander and Imeraj, Inverse options in a Black-Scholes world,
 * arXiv 2107.12041). It must be the forward of the same expiry: the index is for cash conversion.
 */
public final class InverseOption {
  private InverseOption() {}

  /** Premium in coin; arguments as of {@link Black76#price}. */
  public static double coinPrice(OptionTerms terms, double forwardUsd, double volatility) {
    return Black76.price(terms, forwardUsd, volatility) / forwardUsd;
  }

  /** Premium in USD of one in coin, at the forward of the expiry; NaN stays NaN. */
  public static double usdPrice(double coinPrice, double forwardUsd) {
    return coinPrice * forwardUsd;
  }

  /** Delta of the holder who counts in coin: the premium is itself exposed to the price. */
  public static double coinDelta(OptionTerms terms, double forwardUsd, double volatility) {
    return Black76.delta(terms, forwardUsd, volatility) - coinPrice(terms, forwardUsd, volatility);
  }

  /** Annualised volatility of a premium in coin; results as of {@link ImpliedVolatility#of}. */
  public static double impliedVolatility(OptionTerms terms, double forwardUsd, double coinPrice) {
    return ImpliedVolatility.of(terms, forwardUsd, usdPrice(coinPrice, forwardUsd));
  }
}

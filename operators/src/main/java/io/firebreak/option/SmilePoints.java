package io.firebreak.option;

/**
 * The points of the smile of one expiry, ascending: out-of-the-money mids, inverted, where the
 * quote is good enough to say something, else the venue's mark volatility.
 *
 * <p>A quote is good enough where half its half-spread is at most the change of price for one point
 * of volatility; any other is left out, never bounded.
 */
final class SmilePoints {
  private static final double ONE_POINT = 0.01;

  private final double forward;
  private final double years;
  private final double[] k;
  private final double[] w;
  private int size;
  private int below;
  private int above;
  private double nearest = Double.POSITIVE_INFINITY;
  private double spreadVolatility = Double.NaN;

  /**
   * The points.
   *
   * @param forward forward price, above 0
   * @param years time to expiry, above 0
   */
  SmilePoints(ExpiryQuotes expiry, double forward, double years) {
    this.forward = forward;
    this.years = years;
    this.k = new double[expiry.strikes().size()];
    this.w = new double[k.length];
    expiry.strikes().forEach(this::add);
  }

  private void add(StrikeQuotes quotes) {
    double volatility = quoted(quotes);
    if (Double.isNaN(volatility)) {
      volatility = quotes.markVolatility(forward);
    }
    if (volatility > 0) {
      k[size] = Math.log(quotes.strike() / forward);
      w[size++] = volatility * volatility * years;
    }
  }

  private double quoted(StrikeQuotes quotes) {
    Premium premium = quotes.outside(forward);
    OptionTerms terms = new OptionTerms(quotes.strike(), years, quotes.strike() >= forward);
    double volatility =
        premium.twoSided()
            ? InverseOption.impliedVolatility(terms, forward, premium.mid())
            : Double.NaN;
    if (!(volatility > 0) || Double.isInfinite(volatility)) {
      return Double.NaN;
    }
    double vega = Black76.vega(terms, forward, volatility) / forward;
    if (vega * ONE_POINT < premium.spread() / 4) {
      return Double.NaN;
    }
    count(quotes.strike(), premium.spread() / vega);
    return volatility;
  }

  private void count(double strike, double spread) {
    if (strike < forward) {
      below++;
    } else {
      above++;
    }
    double distance = Math.abs(Math.log(strike / forward));
    if (distance < nearest) {
      nearest = distance;
      spreadVolatility = spread;
    }
  }

  int size() {
    return size;
  }

  double years() {
    return years;
  }

  double k(int i) {
    return k[i];
  }

  double w(int i) {
    return w[i];
  }

  int quotedBelow() {
    return below;
  }

  int quotedAbove() {
    return above;
  }

  /** Spread in volatility of the usable quote nearest to the forward, NaN without one. */
  double spreadVolatility() {
    return spreadVolatility;
  }

  Smile smile() {
    return new Smile(java.util.Arrays.copyOf(k, size), java.util.Arrays.copyOf(w, size));
  }
}

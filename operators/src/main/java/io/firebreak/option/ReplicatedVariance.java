package io.firebreak.option;

/**
 * Variance of one expiry from option prices alone, by the sum over the listed strikes of Cboe's
 * volatility index (Cboe, Volatility Index Methodology; the VIX white paper of 2009 and later):
 * {@code (2/T) sum dK/K^2 e^(RT) Q(K) - (F/K0 - 1)^2 / T}.
 *
 * <p>Sparse strikes overstate it and a short range understates it: on a flat smile of 60 % and
 * strikes 5000 apart at 60000 by 1.2 points. {@link SmileVariance} is for such chains.
 *
 * @param forward forward price by parity at the strike where call and put are nearest
 * @param centre highest listed strike at or below the forward
 * @param options strikes that take part
 * @param variance annualised, in the year in which the time to expiry was given; NaN where the
 *     chain has no strike with both mids or no strike at or below the forward
 */
public record ReplicatedVariance(double forward, double centre, int options, double variance) {
  private static final ReplicatedVariance UNKNOWN =
      new ReplicatedVariance(Double.NaN, Double.NaN, 0, Double.NaN);

  /**
   * The sum. A wing ends at two strikes in succession without a bid; single ones are left out.
   * O(strikes).
   *
   * @param years time to expiry, above 0; minutes over 525,600 in Cboe's convention
   * @param rate continuously compounded interest to the expiry, a fraction a year
   */
  public static ReplicatedVariance of(ChainQuotes chain, double years, double rate) {
    OptionTerms.positive("years", years);
    int nearest = nearest(chain);
    if (nearest < 0) {
      return UNKNOWN;
    }
    double growth = Math.exp(rate * years);
    double forward =
        chain.strikes()[nearest] + growth * (chain.callMid(nearest) - chain.putMid(nearest));
    int centre = atOrBelow(chain.strikes(), forward);
    if (centre < 0) {
      return UNKNOWN;
    }
    return sum(new Forward(chain, forward, centre), years, growth);
  }

  /** The strike with the smallest difference of call and put mid, -1 where none has both. */
  private static int nearest(ChainQuotes chain) {
    int nearest = -1;
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < chain.strikes().length; i++) {
      double difference = Math.abs(chain.callMid(i) - chain.putMid(i));
      if (difference < smallest) {
        smallest = difference;
        nearest = i;
      }
    }
    return nearest;
  }

  private static int atOrBelow(double[] strikes, double forward) {
    int found = -1;
    while (found + 1 < strikes.length && strikes[found + 1] <= forward) {
      found++;
    }
    return found;
  }

  private record Forward(ChainQuotes chain, double price, int centre) {}

  private static ReplicatedVariance sum(Forward forward, double years, double growth) {
    double[] prices = outOfTheMoney(forward);
    double[] strikes = forward.chain().strikes();
    int[] used =
        java.util.stream.IntStream.range(0, prices.length).filter(i -> prices[i] > 0).toArray();
    if (used.length < 2) {
      return UNKNOWN;
    }
    double sum = 0;
    for (int j = 0; j < used.length; j++) {
      double strike = strikes[used[j]];
      int before = Math.max(0, j - 1);
      int after = Math.min(used.length - 1, j + 1);
      double width = (strikes[used[after]] - strikes[used[before]]) / (after - before);
      sum += width / (strike * strike) * growth * prices[used[j]];
    }
    double centre = strikes[forward.centre()];
    double shift = forward.price() / centre - 1;
    double variance = 2 / years * sum - shift * shift / years;
    return new ReplicatedVariance(forward.price(), centre, used.length, variance);
  }

  /** Price at each strike that takes part, 0 at the others. */
  private static double[] outOfTheMoney(Forward forward) {
    ChainQuotes chain = forward.chain();
    double[] prices = new double[chain.strikes().length];
    int centre = forward.centre();
    prices[centre] = (chain.callMid(centre) + chain.putMid(centre)) / 2;
    int silent = 0;
    for (int i = centre - 1; i >= 0 && silent < 2; i--) {
      silent = chain.putBid()[i] > 0 ? 0 : silent + 1;
      prices[i] = silent == 0 ? chain.putMid(i) : 0;
    }
    silent = 0;
    for (int i = centre + 1; i < prices.length && silent < 2; i++) {
      silent = chain.callBid()[i] > 0 ? 0 : silent + 1;
      prices[i] = silent == 0 ? chain.callMid(i) : 0;
    }
    return prices;
  }
}

package io.firebreak.option;

/**
 * Two-sided quotes of all strikes of one expiry, in one unit.
 *
 * @param strikes strictly ascending, at least two
 * @param callBid bid of the call at each strike, 0 or NaN where nobody bids
 * @param callAsk ask of the call, NaN where nobody offers
 * @param putBid bid of the put
 * @param putAsk ask of the put
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChainQuotes(
    double[] strikes, double[] callBid, double[] callAsk, double[] putBid, double[] putAsk) {

  /**
   * Validates the shape.
   *
   * @throws IllegalArgumentException if lengths differ or strikes are not two and ascending
   */
  public ChainQuotes {
    int n = strikes.length;
    if (n < 2
        || callBid.length != n
        || callAsk.length != n
        || putBid.length != n
        || putAsk.length != n) {
      throw new IllegalArgumentException("a chain needs two strikes and equal lengths, has " + n);
    }
    for (int i = 1; i < n; i++) {
      if (!(strikes[i] > strikes[i - 1])) {
        throw new IllegalArgumentException("strikes must ascend, " + strikes[i] + " does not");
      }
    }
  }

  double callMid(int i) {
    return (callBid[i] + callAsk[i]) / 2;
  }

  double putMid(int i) {
    return (putBid[i] + putAsk[i]) / 2;
  }
}

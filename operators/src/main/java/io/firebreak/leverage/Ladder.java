package io.firebreak.leverage;

import java.util.List;

/**
 * L(s) of an asset and what it rests on, at falls of 0, 25, ... 1500 bps.
 *
 * @param soldUsd collateral sold in all if the price falls by s, USD; empty while unknown
 * @param upperUsd upper bound of it; {@code soldUsd} itself where all is reported. Fuel and
 *     fragility are to be taken from it.
 * @param basis whether it is reported or has an estimated part
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ladder(double[] soldUsd, double[] upperUsd, Basis basis) {
  private static final double[] NONE = {};

  /** No ladder at all. */
  public static Ladder unknown() {
    return new Ladder(NONE, NONE, Basis.UNKNOWN);
  }

  /** The sum of the fresh published ladders. */
  public static Ladder reported(List<VenueExposures> ladders, double priceUsd, long nowMillis) {
    double[] sold = LiquidationLadder.cumulativeUsd(ladders, priceUsd, nowMillis);
    return sold.length == 0 ? unknown() : new Ladder(sold, sold, Basis.REPORTED);
  }

  /** The ladder of open interest whose positions nobody publishes, at a price. */
  public static Ladder estimated(OpenInterestState state, double priceUsd) {
    if (Double.isNaN(state.openInterestBase()) || !(priceUsd > 0)) {
      return unknown();
    }
    return new Ladder(
        EstimatedLadder.soldUsd(state.expected(), state.topBucket(), priceUsd),
        EstimatedLadder.soldUsd(state.highest(), state.topBucket(), priceUsd),
        Basis.ESTIMATE);
  }

  /** Both together; a part that is estimated makes the sum an estimate. */
  public Ladder plus(Ladder other) {
    if (basis == Basis.UNKNOWN) {
      return other;
    }
    if (other.basis == Basis.UNKNOWN) {
      return this;
    }
    boolean reported = basis == Basis.REPORTED && other.basis == Basis.REPORTED;
    return new Ladder(
        sum(soldUsd, other.soldUsd),
        sum(upperUsd, other.upperUsd),
        reported ? Basis.REPORTED : Basis.ESTIMATE);
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}

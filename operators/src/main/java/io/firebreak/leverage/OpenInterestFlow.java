package io.firebreak.leverage;

/**
 * Where the longs of a venue that publishes no positions are thought to be liquidated, from the
 * changes of its open interest.
 *
 * <p>Each unit of open interest has one long. A rise opens longs at the price of the moment, with
 * the leverages of a declared mix. What the price has passed since the last reading is gone first,
 * then what forced orders report beyond it, from the highest liquidation price on; the rest of a
 * fall takes the same share of all. Open interest that is seen first counts as opened then.
 *
 * <p>If less is gone than the price has passed, then either new longs bought what was sold, or the
 * margin was topped up: the difference counts as opened at the price of now. So the amounts always
 * sum to the open interest of the last reading.
 *
 * <p>Beside it, the same with everything opened at the highest leverage of the mix: an upper bound
 * of what is sold at any fall, whatever the mix, as long as nobody exceeds that leverage and
 * voluntary closing takes the same share of all. What even then should be gone, and is not, waits
 * just below the lowest price.
 *
 * <p>Not modelled: longs that change hands at unchanged open interest keep the old entry; margin
 * shared between positions. O(buckets + leverages) per reading.
 */
public final class OpenInterestFlow {
  private OpenInterestFlow() {}

  /**
   * The state after a reading; the same state where the reading has no open interest or no price.
   *
   * @param mix the prior of the asset's class, the same at every call
   */
  public static OpenInterestState read(
      OpenInterestState state, OpenInterestReading reading, LeverageMix mix) {
    if (!reading.usable()) {
      return state;
    }
    long top = PriceBuckets.bucketOf(reading.priceUsd());
    PriceBuckets expected =
        new PriceBuckets(state.expected(), first(state) ? top : state.topBucket());
    PriceBuckets highest =
        new PriceBuckets(state.highest(), first(state) ? top : state.topBucket());
    liquidate(expected, highest, reading);
    expected.moveTo(top);
    highest.moveTo(top);
    double opened = settle(expected, reading.openInterestBase());
    for (int i = 0; i < mix.size(); i++) {
      expected.add(opened * mix.shares()[i], reading.priceUsd() * mix.threshold(i));
    }
    highest.add(
        settle(highest, reading.openInterestBase()), reading.priceUsd() * mix.highestThreshold());
    return new OpenInterestState(
        reading.openInterestBase(), top, expected.amounts(), highest.amounts());
  }

  private static boolean first(OpenInterestState state) {
    return Double.isNaN(state.openInterestBase());
  }

  /** Takes out what the price has passed, the same amount of both, then what was reported. */
  private static void liquidate(
      PriceBuckets expected, PriceBuckets highest, OpenInterestReading reading) {
    long low = PriceBuckets.bucketOf(reading.lowestUsd());
    double passed = expected.takeAbove(low);
    double survivors = highest.takeAbove(low) - passed;
    if (survivors > 0) {
      highest.add(survivors, reading.lowestUsd());
    }
    double reported = reading.knownLiquidatedBase() - passed;
    expected.takeHighest(reported);
    highest.takeHighest(reported);
  }

  /** Lowers the sum to the open interest, or returns what is missing to it. */
  private static double settle(PriceBuckets buckets, double openInterestBase) {
    double sum = buckets.sum();
    if (sum <= openInterestBase) {
      return openInterestBase - sum;
    }
    buckets.scale(openInterestBase / sum);
    return 0;
  }
}

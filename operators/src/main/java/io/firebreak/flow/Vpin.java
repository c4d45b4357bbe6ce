package io.firebreak.flow;

import io.firebreak.measure.StandardNormal;
import java.util.Arrays;

/**
 * Volume-synchronised probability of informed trading, {@code sum |B - S| / (n V)} over the last n
 * buckets of equal volume V (Easley, Lopez de Prado, O'Hara 2012).
 *
 * <p><b>For comparison only.</b> No decision reads it: beyond volume and volatility it foretells
 * nothing, it peaked after the flash crash of 2010, not before, and its sign depends on how trades
 * are classified (Andersen and Bondarenko 2014). Where trades carry their aggressor, as here,
 * signed flow says more. O(1) per trade, amortised over the buckets that it fills, at most n.
 *
 * @param bucketUsd volume V of a bucket, positive; a fiftieth of a day's volume as published
 * @param buckets number n of buckets, in [1, 50]
 */
public record Vpin(double bucketUsd, int buckets) {
  /** Most buckets. */
  public static final int MAX_BUCKETS = 50;

  public Vpin {
    if (!(bucketUsd > 0) || buckets < 1 || buckets > MAX_BUCKETS) {
      throw new IllegalArgumentException(
          "bucket must be positive USD and buckets in [1, 50], were "
              + bucketUsd
              + " and "
              + buckets);
    }
  }

  /** Nothing traded yet. */
  public VpinState unseen() {
    return new VpinState(0, 0, new double[buckets], 0);
  }

  /** The state with trading of both sides, which is spread over the buckets that it fills. */
  public VpinState plus(VpinState state, double boughtUsd, double soldUsd) {
    double volume = boughtUsd + soldUsd;
    double room = bucketUsd - state.boughtUsd() - state.soldUsd();
    if (volume < room) {
      return new VpinState(
          state.boughtUsd() + boughtUsd,
          state.soldUsd() + soldUsd,
          state.imbalancesUsd(),
          state.full());
    }
    double share = boughtUsd / volume;
    double bought = state.boughtUsd() + share * room;
    double[] imbalances = state.imbalancesUsd().clone();
    long full = state.full();
    imbalances[(int) (full++ % buckets)] = Math.abs(2 * bought - bucketUsd);
    double left = volume - room;
    long whole = (long) (left / bucketUsd);
    for (long i = Math.min(whole, buckets); i > 0; i--) {
      imbalances[(int) (full++ % buckets)] = Math.abs(2 * share - 1) * bucketUsd;
    }
    double rest = Math.max(0, left - whole * bucketUsd);
    return new VpinState(share * rest, (1 - share) * rest, imbalances, full);
  }

  /** VPIN in [0, 1]; NaN before n buckets are full. */
  public double of(VpinState state) {
    return state.full() >= buckets
        ? Arrays.stream(state.imbalancesUsd()).sum() / (buckets * bucketUsd)
        : Double.NaN;
  }

  /**
   * Bulk classification for feeds without sides: the part of a bar's volume that counts as bought,
   * {@code V Phi(dP / sigma)}.
   *
   * @param volume volume of the bar, any unit
   * @param priceChange its price change
   * @param deviation standard deviation of such changes, same unit, positive
   */
  public static double bulkBought(double volume, double priceChange, double deviation) {
    return volume * StandardNormal.distribution(priceChange / deviation);
  }
}

package io.firebreak.instrument;

import java.io.Serializable;

/**
 * What must be known of a venue to read its numbers and to judge how much of them there is.
 *
 * <p>It describes what the venue itself publishes. A feed that corrects a trait on the way (Tardis
 * corrects the liquidation sides of Bybit and Deribit) must not have it corrected again: the
 * adapter of a feed that passes raw values applies the rule, once.
 *
 * @param liquidationSide what the side of a liquidation means
 * @param size what the sizes of perpetuals and futures count
 * @param openInterest what their open interest counts
 * @param volatilityScale how implied volatilities are written
 * @param liquidationThrottleMillis time between two published liquidations of one symbol, in [0,
 *     3600000] ms; 0 where all are published, else what is seen is a lower bound
 * @param liquidationDelivery whether liquidations are pushed or polled
 * @param pollMillis interval of polling, above 0 and at most 3600000 ms; 0 where they are pushed
 * @param liquidationTimesReliable false where the time of a liquidation is that of its arrival
 */
public record VenueProfile(
    LiquidationSide liquidationSide,
    ContractUnits size,
    ContractUnits openInterest,
    VolatilityScale volatilityScale,
    long liquidationThrottleMillis,
    Delivery liquidationDelivery,
    long pollMillis,
    boolean liquidationTimesReliable)
    implements Serializable {

  /** Longest throttle and poll interval: what is later tells nothing about a cascade. */
  public static final long LONGEST_MILLIS = 3_600_000;

  /**
   * Of a venue that nobody described: neither side nor scale is guessed, sizes are what the
   * instrument says, times are not relied on.
   */
  public static final VenueProfile UNDESCRIBED =
      new VenueProfile(
          LiquidationSide.UNKNOWN,
          ContractUnits.both(SizeUnit.CONTRACTS),
          ContractUnits.both(SizeUnit.CONTRACTS),
          VolatilityScale.UNKNOWN,
          0,
          Delivery.PUSH,
          0,
          false);

  /**
   * Validates the times.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public VenueProfile {
    if (liquidationThrottleMillis < 0 || liquidationThrottleMillis > LONGEST_MILLIS) {
      throw new IllegalArgumentException(
          "liquidationThrottleMillis must be in [0, 3600000], was " + liquidationThrottleMillis);
    }
    boolean polled = liquidationDelivery == Delivery.POLL;
    if (polled ? pollMillis <= 0 || pollMillis > LONGEST_MILLIS : pollMillis != 0) {
      throw new IllegalArgumentException(
          "pollMillis must be "
              + (polled ? "in [1, 3600000] with POLL" : "0 with PUSH")
              + ", was "
              + pollMillis);
    }
  }

  VenueProfile withSide(LiquidationSide side) {
    return new VenueProfile(
        side,
        size,
        openInterest,
        volatilityScale,
        liquidationThrottleMillis,
        liquidationDelivery,
        pollMillis,
        liquidationTimesReliable);
  }

  /** Sizes and open interest in the same units. */
  VenueProfile withUnits(SizeUnit linear, SizeUnit inverse) {
    ContractUnits units = new ContractUnits(linear, inverse);
    return new VenueProfile(
        liquidationSide,
        units,
        units,
        volatilityScale,
        liquidationThrottleMillis,
        liquidationDelivery,
        pollMillis,
        liquidationTimesReliable);
  }

  VenueProfile withScale(VolatilityScale scale) {
    return new VenueProfile(
        liquidationSide,
        size,
        openInterest,
        scale,
        liquidationThrottleMillis,
        liquidationDelivery,
        pollMillis,
        liquidationTimesReliable);
  }

  VenueProfile withThrottle(long millis) {
    return new VenueProfile(
        liquidationSide,
        size,
        openInterest,
        volatilityScale,
        millis,
        liquidationDelivery,
        pollMillis,
        liquidationTimesReliable);
  }

  VenueProfile withPoll(long millis) {
    return new VenueProfile(
        liquidationSide,
        size,
        openInterest,
        volatilityScale,
        liquidationThrottleMillis,
        Delivery.POLL,
        millis,
        liquidationTimesReliable);
  }

  VenueProfile withReliableTimes(boolean reliable) {
    return new VenueProfile(
        liquidationSide,
        size,
        openInterest,
        volatilityScale,
        liquidationThrottleMillis,
        liquidationDelivery,
        pollMillis,
        reliable);
  }
}

package io.firebreak.tick;

import io.firebreak.control.OperatorOverride;
import io.firebreak.policy.Policy;

/**
 * What every stage hears besides its own input: the clock, the policies, the prices of quote
 * assets, measures of the whole market and the overrides. Broadcast; the order between records of
 * different kinds does not matter, because each is looked up by event time.
 *
 * @param kind which of the five
 * @param timeMillis clock time; effective time of a policy or override; end of the tick that
 *     measured a rate or the market
 * @param policy payload of {@link Kind#POLICY}
 * @param asset quote asset of {@link Kind#QUOTE_RATE}, name of {@link Kind#MARKET}
 * @param usdPerUnit price of {@link Kind#QUOTE_RATE} in USD, value of {@link Kind#MARKET}
 * @param override payload of {@link Kind#OVERRIDE}
 */
public record TimelineRecord(
    Kind kind,
    long timeMillis,
    Policy policy,
    String asset,
    double usdPerUnit,
    OperatorOverride override) {

  /** Kinds of timeline records. */
  public enum Kind {
    CLOCK,
    POLICY,
    QUOTE_RATE,
    OVERRIDE,
    MARKET
  }

  /** Event time has reached this time. */
  public static TimelineRecord clock(long timeMillis) {
    return new TimelineRecord(Kind.CLOCK, timeMillis, null, "", Double.NaN, null);
  }

  /** A policy is in force from its effective time on. */
  public static TimelineRecord policy(Policy policy) {
    return new TimelineRecord(
        Kind.POLICY, policy.effectiveFromMillis(), policy, "", Double.NaN, null);
  }

  /** A quote asset has a new price since the tick that ended at this time. */
  public static TimelineRecord quoteRate(String asset, long timeMillis, double usdPerUnit) {
    return new TimelineRecord(Kind.QUOTE_RATE, timeMillis, null, asset, usdPerUnit, null);
  }

  /** A measure of the whole market has a new value since the tick that ended at this time. */
  public static TimelineRecord market(String name, long timeMillis, double value) {
    return new TimelineRecord(Kind.MARKET, timeMillis, null, name, value, null);
  }

  /** An override is in force from one time to another. */
  public static TimelineRecord override(OperatorOverride override) {
    return new TimelineRecord(Kind.OVERRIDE, override.fromMillis(), null, "", Double.NaN, override);
  }
}

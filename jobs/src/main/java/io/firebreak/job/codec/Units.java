package io.firebreak.job.codec;

import java.util.Arrays;
import java.util.Locale;

/** The unit that a component's name ends in, in words. */
enum Units {
  BPS_PER_MILLION_USD("BpsPerMillionUsd", "basis points for each million US dollars"),
  QUEUES("Queues", "usual best queues"),
  MESSAGES_PER_SECOND("essagesPerSecond", "messages per second"),
  USD_PER_SECOND("UsdPerSecond", "US dollars per second"),
  USD_PER_SECOND_2("UsdPerSecond2", "US dollars per second, per second"),
  STANDS_MILLIS("standsMillis", "milliseconds"),
  VENUES("Venues", "number of venues"),
  VOLATILITY("Volatility", "annualised fraction, 365-day year"),
  INTERVAL_MILLIS("IntervalMillis", "milliseconds"),
  TICK_MILLIS("tickMillis", "milliseconds"),
  OBSERVED_MILLIS("observedMillis", "milliseconds"),
  LAG_MILLIS("lagMillis", "milliseconds"),
  MILLIS("Millis", "UTC epoch milliseconds"),
  SECONDS("Seconds", "seconds"),
  DAYS("Days", "days"),
  BPS("Bps", "basis points"),
  USD("Usd", "US dollars"),
  USD_VALUE("UsdValue", "US dollars"),
  BASE("Base", "units of the base asset"),
  SHARE("Share", "fraction of live depth"),
  FRACTION("Fraction", "fraction"),
  REALISED("Realised", "annualised fraction, 365-day year"),
  DOWNSIDE("Downside", "annualised fraction, 365-day year"),
  IMPLIED("Implied", "annualised fraction, 365-day year"),
  JUMP("Jump", "standard deviations"),
  WITHIN("within5m", "fraction"),
  WITHIN_QUARTER("within15m", "fraction"),
  WITHIN_HOUR("within60m", "fraction"),
  SIGMAS("Sigmas", "standard deviations"),
  Z("Z", "standard deviations"),
  SHIFT("Shift", "standard deviations"),
  IMBALANCE("Imbalance", "ratio from -1 to 1"),
  ONE_SIDEDNESS("oneSidedness", "ratio from 0 to 1"),
  RATIO("Ratio", "ratio"),
  REPRODUCTION("Reproduction", "US dollars sold for each one sold"),
  WITHDRAWAL("Withdrawal", "natural logarithm of a ratio"),
  LOGARITHM("Log", "natural logarithm of a ratio"),
  ORDER_TO_TRADE("rderToTrade", "unexecuted orders for each trade"),
  SELF_EXCITATION("selfExcitation", "own orders called forth by each own order, from 0 to 1"),
  CORRELATION("Correlation", "ratio from -1 to 1"),
  SCORE("Score", "points from 0 to 100"),
  FRAGILITY("Fragility", "points from 0 to 100"),
  FUEL("Fuel", "ratio from 0 to 1"),
  FIRE("Fire", "ratio from 0 to 1"),
  QUALITY("Quality", "ratio from 0 to 1"),
  CONFIDENCE("Confidence", "ratio from 0 to 1"),
  STRESS("stressIndex", "ratio from 0 to 1");

  private final String ending;
  private final String words;

  Units(String ending, String words) {
    this.ending = ending;
    this.words = words;
  }

  /** The unit of a component, empty where its name says none. */
  static String of(String component) {
    return Arrays.stream(values())
        .filter(unit -> unit.ends(component))
        .map(unit -> unit.words)
        .findFirst()
        .orElse("");
  }

  private boolean ends(String component) {
    return component.endsWith(ending) || component.equals(ending.toLowerCase(Locale.ROOT));
  }
}

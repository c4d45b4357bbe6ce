package io.firebreak.backtest;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Zones of the supervisory framework for backtesting (Basel Committee, January 1996), for any
 * number of trials and any breach rate: yellow begins where a right haircut would have fewer
 * breaches or as many with a probability of 95 %, red where it is 99.99 %.
 */
public enum TrafficLight {
  GREEN,
  YELLOW,
  RED,
  /** Less than one breach is expected. */
  NOT_ENOUGH_DATA;

  private static final double YELLOW_FROM = 0.95;
  private static final double RED_FROM = 0.9999;

  /** The zone of a number of breaches; parameters as in {@link Kupiec}. */
  public static TrafficLight of(long trials, long breaches, double alpha) {
    Counts.check(trials, breaches, alpha);
    if (trials * alpha < 1) {
      return NOT_ENOUGH_DATA;
    }
    double cumulative = cumulative(trials, breaches, alpha);
    if (cumulative >= RED_FROM) {
      return RED;
    }
    return cumulative >= YELLOW_FROM ? YELLOW : GREEN;
  }

  /** Binomial probability of at most so many breaches, by the incomplete beta function. */
  static double cumulative(long trials, long breaches, double alpha) {
    return breaches == trials
        ? 1
        : RegularizedBeta.value(1 - alpha, (double) (trials - breaches), breaches + 1.0);
  }
}
